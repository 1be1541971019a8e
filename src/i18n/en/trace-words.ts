import type { traceWords as reference } from '../fr/trace-words';

export const traceWords: typeof reference = {
  breaks: {
    CHANGED:
      'Row {row} ({event}): a cell was touched by hand. Remedy: find what it said in File > Version history.',
    ADDED:
      'Row {row} ({event}): added or unsealed by hand, not by the add-on. Remedy: clear it and enter it in the sidebar.',
    COPIED: 'Row {row} ({event}): a copy of another row. Remedy: clear the copy.',
    MISSING:
      'Rows No. {from} to {until} of the log: deleted. Remedy: find them in File > Version history.',
  },
};
