import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { decodeBook } from './grid/decode-book';
import type { BookView } from './grid/book-view';
import { host } from './host-client';

/** The workbook as last told by the host. One request at a time; what is asked meanwhile is asked again once. */
export function useBook(): { readonly view: BookView | undefined; readonly reload: () => void } {
  const [view, setView] = useState<BookView | undefined>(undefined);
  const line = useRef<{ shown: BookView | undefined; isBusy: boolean; isStale: boolean }>({
    shown: undefined,
    isBusy: false,
    isStale: false,
  });
  const reload = useCallback((): void => {
    const now = line.current;
    now.isStale = true;
    if (now.isBusy) return;
    now.isBusy = true;
    void (async () => {
      try {
        while (now.isStale) {
          now.isStale = false;
          now.shown = decodeBook(await host.book(now.shown?.revision), now.shown);
          setView(now.shown);
        }
      } finally {
        now.isBusy = false;
      }
    })();
  }, []);
  useEffect(reload, []);
  return { view, reload };
}
