/** Département of a commune code or of a postal code, or null when it cannot be told. */
export function departmentOf(place: {
  readonly communeCode: string | null;
  readonly postcode: string;
}): string | null {
  const { communeCode, postcode } = place;
  const code = communeCode ?? postcode;
  if (/^9[78]/.test(code)) return code.slice(0, 3);
  // Corsican postal codes begin by 20: only the commune tells 2A from 2B.
  if (communeCode === null && code.startsWith('20')) return null;
  return code.slice(0, 2);
}

/** Département of an approval number in its normal writing (`FR 92.025.001 CE`). */
export function departmentOfApproval(approvalNumber: string): string | null {
  return /^FR ([0-9A-Z]{2,3})\./.exec(approvalNumber)?.[1] ?? null;
}
