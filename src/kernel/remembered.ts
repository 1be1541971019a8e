/**
 * The same function, which remembers what it answered. For days and weeks: a workbook has a few thousand, and its rows ask
 * for them a million times. An execution is a new context, so that nothing is remembered for long.
 */
export function remembered<Key extends string | number, Answer extends string | number | null>(
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = answer(key);
    known.set(key, fresh);
    return fresh;
  };
}
