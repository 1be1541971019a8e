/**
 * Reads a number as people type it in France: `1 234,56`, `1234.56`, `3,5`, spaces of any kind, the minus of word processors. `1.234,5` and
 * `1,234.5` could mean two things and are refused (`domain.md` §8.6).
 */
export function typedNumber(text: string): number | 'AMBIGUOUS_NUMBER' | 'NOT_A_NUMBER' {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replace(/^\u2212/, '-');
  if (/^[-+]?\d+([.,]\d+)?$/.test(compact)) return Number(compact.replace(',', '.'));
  if (/^[-+]?\d{1,3}([.,]\d{3})*[.,]\d+$/.test(compact)) return 'AMBIGUOUS_NUMBER';
  return 'NOT_A_NUMBER';
}
