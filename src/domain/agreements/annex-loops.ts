import type { Contact } from '../../model/contact';
import type { CostItem } from '../../model/cost-item';
import type { Site } from '../../model/site';
import type { AgreementFacts } from './agreement-facts';
import { counted, joinedList, oneLine, plainNumber, unitPriceText } from './french-text';
import type { TemplateLoop } from './template-rows';
import { timeWindow } from './time-window';
import type { ValueWords } from './value-words';

/** Words of what a row may be repeated for. */
export interface LoopWords {
  /** Name that people write after « pour chaque ». */
  readonly loopNames: Readonly<Record<'contact' | 'site' | 'cout' | 'jour', string>>;
  readonly loopTags: Readonly<Record<string, string>>;
  readonly contactRoles: Readonly<Record<Contact['role'], string>>;
  readonly siteTypes: Readonly<Record<Site['type'], string>>;
  readonly costUnits: Readonly<Partial<Record<CostItem['entryMode'], string>>>;
  readonly nobodyPays: string;
  readonly totalUnknown: string;
  readonly totalPerUnit: string;
  readonly noCost: string;
}

type Item = Readonly<Record<string, string | null>>;

/** Cents → « 1 250,00 € ». */
export function centsText(cents: number): string {
  return unitPriceText(cents * 100);
}

export function loopOf(
  name: string,
  items: readonly Item[],
  { keys, words }: { keys: readonly string[]; words: Readonly<Record<string, string>> },
): TemplateLoop {
  const tag = (key: string) => `${name}.${key}`;
  return {
    tags: new Map(keys.map((key) => [tag(key), words[tag(key)] ?? tag(key)])),
    items: items.map(
      (item) =>
        new Map(
          keys.map((key) => {
            const text = item[key] ?? null;
            return [tag(key), text === null ? null : oneLine(text) || null];
          }),
        ),
    ),
  };
}

/** The rows of the annexes, under the words people write. */
export function annexLoops(
  facts: AgreementFacts,
  words: ValueWords & LoopWords,
): Map<string, TemplateLoop> {
  const { annexes } = facts;
  const loop = (name: keyof LoopWords['loopNames'], keys: readonly string[], items: Item[]) =>
    [words.loopNames[name], loopOf(name, items, { keys, words: words.loopTags })] as const;
  return new Map([
    loop(
      'contact',
      ['nom', 'role', 'structure', 'telephone', 'courriel'],
      (annexes?.contacts ?? []).map((contact) => ({
        nom: contact.name,
        role: words.contactRoles[contact.role],
        structure: annexes?.nameOf(contact.partnerId) ?? null,
        telephone: contact.workPhone ?? '–',
        courriel: contact.workEmail ?? '–',
      })),
    ),
    loop(
      'site',
      ['nom', 'usage', 'structure', 'adresse'],
      (annexes?.sites ?? []).map((site) => ({
        nom: site.name,
        usage: words.siteTypes[site.type],
        structure: annexes?.nameOf(site.partnerId) ?? null,
        adresse: `${site.address}, ${site.postcode}\u00a0${site.city}`,
      })),
    ),
    loop('jour', ['nom', 'horaires', 'repas'], dayItems(facts, words)),
    loop(
      'cout',
      ['poste', 'montant', 'payeurs'],
      (annexes?.costs ?? []).map((item) => ({
        poste: item.label,
        montant: costText(item, words),
        payeurs: payersText(item, facts, words),
      })),
    ),
  ]);
}

function dayItems({ partnership }: AgreementFacts, words: ValueWords): Item[] {
  const { expectedMeals } = partnership;
  const hours = timeWindow({ partnership }, words);
  return partnership.weekdays.map((day) => ({
    nom: words.weekdays[day],
    horaires: hours,
    repas: expectedMeals === null ? null : counted(expectedMeals, words.units.meals),
  }));
}

function costText(item: CostItem, words: LoopWords): string | null {
  if (item.amountCents !== null) return centsText(item.amountCents);
  if (item.unitPrice === null) return null;
  return `${unitPriceText(item.unitPrice)} ${words.costUnits[item.entryMode] ?? ''}`.trim();
}

function payersText(
  item: CostItem,
  { annexes }: AgreementFacts,
  words: ValueWords & LoopWords,
): string {
  const shares = (annexes?.shares ?? []).filter((share) => share.costId === item.costId);
  const told = shares.map(
    // A percentage is in hundredths.
    (share) =>
      `${annexes?.nameOf(share.payerId) ?? share.payerId} (${plainNumber(share.sharePercent / 100)}\u00a0%)`,
  );
  return joinedList(told, words.and) || words.nobodyPays;
}

/** Sum of the costs of the annex. One unknown amount makes it unknown; a price for one adds up to nothing. */
export function costTotal({ annexes }: AgreementFacts, words: LoopWords): string {
  const costs = annexes?.costs ?? [];
  if (costs.length === 0) return words.noCost;
  if (costs.some((item) => costText(item, words) === null)) return words.totalUnknown;
  const amounts = costs.map((item) => item.amountCents);
  if (amounts.includes(null)) return words.totalPerUnit;
  return centsText(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0));
}

/** Loops with their tags, for who edits a template: those of the annexes, then of the amendment and of the review. */
export function annexTagNames(words: {
  readonly loopNames: Readonly<Record<string, string>>;
  readonly loopTags: Readonly<Record<string, string>>;
}): { readonly name: string; readonly tags: readonly string[] }[] {
  return Object.entries(words.loopNames).map(([key, name]) => ({
    name,
    tags: Object.keys(words.loopTags).filter((tag) => tag.startsWith(`${key}.`)),
  }));
}
