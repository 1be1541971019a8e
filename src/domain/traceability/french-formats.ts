/** Facts as a French reader writes them, for the parameters of sentences. */

/** `42` tenths of degree is `4,2`. */
export function celsiusText(deciCelsius: number): string {
  return String(deciCelsius / 10).replace('.', ',');
}

/** `2026-11-23` is `23/11/2026`. */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
