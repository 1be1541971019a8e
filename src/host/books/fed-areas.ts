import { type Area, covers, intersection, lastRow } from './area';

/** Areas of one sheet that were copied, found by the rows they are on: a column of checks reads thousands of lone cells. */
export class FedAreas {
  private readonly ofOneRow = new Map<number, Area[]>();
  private tall: Area[] = [];

  private *on(area: Area): Iterable<Area> {
    yield* this.tall;
    if (area.rows > this.ofOneRow.size) {
      for (const areas of this.ofOneRow.values()) yield* areas;
      return;
    }
    for (let row = area.row; row <= lastRow(area); row += 1) yield* this.ofOneRow.get(row) ?? [];
  }

  /** Parts of an area that were copied. */
  *partsOf(area: Area): Iterable<Area> {
    for (const fed of this.on(area)) {
      const common = intersection(fed, area);
      if (common) yield common;
    }
  }

  has(area: Area): boolean {
    const sameRow = area.rows === 1 ? (this.ofOneRow.get(area.row) ?? []) : [];
    const isCovering = (fed: Area) => covers(fed, area);
    return sameRow.some(isCovering) || this.tall.some(isCovering);
  }

  add(area: Area): void {
    if (area.rows > 1) {
      this.tall = [...this.tall.filter((fed) => !covers(area, fed)), area];
      return;
    }
    const fed = this.ofOneRow.get(area.row);
    if (fed) fed.push(area);
    else this.ofOneRow.set(area.row, [area]);
  }
}
