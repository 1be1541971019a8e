const inFrance = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** `1 000,00 €` with plain spaces, as `docs/calculs.md` is typed. */
export const euros = (cents: number | null | undefined): string =>
  `${inFrance.format((cents ?? Number.NaN) / 100)} €`.replace(/[\u00a0\u202f]/g, ' ');
