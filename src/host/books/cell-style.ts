/** How a cell looks. Only what differs from the default is kept. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly background?: string;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  readonly textRotation?: number;
  readonly verticalText?: boolean;
  readonly textDirection?: string;
  readonly showHyperlink?: boolean;
  readonly borders?: Borders;
}

export interface BorderLine {
  readonly style: string;
  readonly color: string;
}

export interface Borders {
  readonly top?: BorderLine;
  readonly left?: BorderLine;
  readonly bottom?: BorderLine;
  readonly right?: BorderLine;
}

/** `undefined` in a patch takes the property away. */
export type StylePatch = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | undefined };

/** Styles met in a book, each once; a cell keeps a small number instead of an object. */
export class StylePool {
  private readonly styles: CellStyle[] = [{}];
  private readonly ids = new Map<string, number>([['{}', 0]]);

  get(id: number): CellStyle {
    return this.styles[id] ?? {};
  }

  all(): readonly CellStyle[] {
    return this.styles;
  }

  idOf(style: CellStyle): number {
    const sorted = Object.fromEntries(
      Object.entries(style)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    const key = JSON.stringify(sorted);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.styles.push(sorted);
    this.ids.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** A function that patches style ids, asking the pool once per distinct id. */
  patcher(patch: StylePatch): (id: number) => number {
    const done = new Map<number, number>();
    return (id) => {
      const known = done.get(id);
      if (known !== undefined) return known;
      // The pool drops undefined properties, so a patched style has only set ones.
      const patched = this.idOf({ ...this.get(id), ...patch } as CellStyle);
      done.set(id, patched);
      return patched;
    };
  }
}
