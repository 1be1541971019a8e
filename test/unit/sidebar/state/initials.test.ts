import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  areInitials,
  keepInitials,
  signingInitials,
  typedInitials,
} from '../../../../src/sidebar/state/initials';

describe('the initials of who uses this browser', () => {
  let kept: Map<string, string>;
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  const refusing = () => {
    throw new Error('SecurityError');
  };

  beforeEach(() => {
    kept = new Map();
  });

  it('sign in capitals, without the spaces around', () => {
    keepInitials(storage, ' cl ');
    expect(signingInitials(storage)).toBe('CL');
  });

  it.each(['Claire', 'C L', '=1'])('« %s » is kept as typed, and signs nothing', (typed) => {
    keepInitials(storage, typed);
    expect([typedInitials(storage), areInitials(typed)]).toEqual([typed, false]);
    expect(signingInitials(storage)).toBeUndefined();
  });

  it('are forgotten when they are wiped', () => {
    keepInitials(storage, 'CL');
    keepInitials(storage, '');
    expect([kept.size, areInitials('')]).toEqual([0, true]);
  });

  it('are not asked of a browser that refuses storage', () => {
    keepInitials(refusing, 'CL');
    expect([typedInitials(refusing), signingInitials(refusing)]).toEqual(['', undefined]);
  });
});
