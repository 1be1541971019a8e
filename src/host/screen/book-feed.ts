interface FeedSheet {
  readonly sheetId: number;
}

export interface FeedBook {
  readonly revision: number;
  readonly sheets: readonly FeedSheet[];
}

interface KnownSheet {
  readonly text: string;
  /** Revision at which the sheet was seen to differ from what it was. */
  readonly since: number;
}

/** Says which sheets changed since a page last asked, so that a long log is not sent again for one cell elsewhere. */
export class BookFeed {
  private readonly known = new Map<number, KnownSheet>();
  private seen: number | undefined;
  private latest: FeedBook | undefined;

  constructor(private readonly read: () => FeedBook) {}

  /** The whole book without `since`, or with one from before this host was started. */
  since(since: number | undefined, revision: number): object {
    const book = this.upToDate(revision);
    const isKnown =
      since !== undefined && this.first !== undefined && since >= this.first && since <= revision;
    if (!isKnown) return book;
    return {
      ...book,
      sheets: book.sheets.map((sheet) =>
        (this.known.get(sheet.sheetId)?.since ?? Infinity) <= since
          ? { sheetId: sheet.sheetId, unchanged: true }
          : sheet,
      ),
    };
  }

  private first: number | undefined;

  private upToDate(revision: number): FeedBook {
    if (this.latest && this.seen === revision) return this.latest;
    const book = this.read();
    for (const sheet of book.sheets) {
      const text = JSON.stringify(sheet);
      if (this.known.get(sheet.sheetId)?.text !== text) {
        this.known.set(sheet.sheetId, { text, since: revision });
      }
    }
    this.first ??= revision;
    this.seen = revision;
    this.latest = book;
    return book;
  }
}
