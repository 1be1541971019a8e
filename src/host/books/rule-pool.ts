import type { ValidationRule } from './sheet-parts';

/** Validation rules met in a book, each once; a cell keeps a small number. */
export class RulePool {
  private rules: (ValidationRule | undefined)[] = [undefined];
  private ids = new Map<string, number>();

  get(id: number): ValidationRule | undefined {
    return this.rules[id];
  }

  all(): readonly (ValidationRule | undefined)[] {
    return this.rules;
  }

  idOf(rule: ValidationRule): number {
    const key = JSON.stringify(rule);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.rules.push(rule);
    this.ids.set(key, this.rules.length - 1);
    return this.rules.length - 1;
  }

  /** Rewrites every rule in place, for references that moved; ids stay. */
  map(change: (rule: ValidationRule) => ValidationRule): void {
    this.rules = this.rules.map((rule) => rule && change(rule));
    this.ids = new Map(
      this.rules.flatMap((rule, id) => (rule ? [[JSON.stringify(rule), id] as const] : [])),
    );
  }
}
