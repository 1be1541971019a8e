import { describe, expect, it } from '@jest/globals';
import { attemptFor, newSubmissionId } from '../../../../src/sidebar/state/submission';

describe('a submission', () => {
  const ids = ['one', 'two', 'three'];
  const next = () => ids.shift() ?? '';

  it('keeps its id when the same content is sent again, and takes another for another content', () => {
    const first = attemptFor(null, { meals: 38 }, next);
    expect(attemptFor(first, { meals: 38 }, next)).toBe(first);
    expect(attemptFor(first, { meals: 39 }, next).submissionId).toBe('two');
  });

  it.each([
    ['randomUUID', globalThis.crypto],
    [
      'random bytes alone',
      { getRandomValues: globalThis.crypto.getRandomValues.bind(globalThis.crypto) } as Crypto,
    ], // an older browser's
    ['neither', {} as Crypto], // a browser without any
  ])('has a random id with %s', (_, source) => {
    const made = Array.from({ length: 50 }, () => newSubmissionId(source));
    expect(new Set(made).size).toBe(50);
    for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});
