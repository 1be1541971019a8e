/** The package comes without types; the days are local midnights. */
declare module '@socialgouv/jours-feries' {
  export default function joursFeries(
    year: number,
    options?: { readonly alsace: boolean },
  ): Readonly<Record<string, Date>>;
}
