/** What a spreadsheet locale changes: how text is read, how numbers are shown, how formulas are separated. */
export interface BookLocale {
  readonly code: string;
  readonly decimal: ',' | '.';
  /** Shown between thousands; when reading, any of `groupsRead` is taken. */
  readonly group: string;
  readonly groupsRead: string;
  readonly argumentSeparator: ';' | ',';
  readonly arrayColumnSeparator: '\\' | ',';
  readonly trueWords: readonly string[];
  readonly falseWords: readonly string[];
  readonly trueShown: string;
  readonly falseShown: string;
  readonly dayFirst: boolean;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  readonly currencies: readonly string[];
  readonly currencyFormat: string;
  readonly dateFormat: string;
  readonly dayMonthFormat: string;
  readonly timeFormat: string;
  /** Text of errors as shown; a script reads the canonical code. */
  readonly errors: Readonly<Record<string, string>>;
}

const NARROW_SPACE = '\u202f';

const french: BookLocale = {
  code: 'fr_FR',
  decimal: ',',
  group: NARROW_SPACE,
  groupsRead: ' \u00a0\u202f',
  argumentSeparator: ';',
  arrayColumnSeparator: '\\',
  trueWords: ['vrai', 'true'],
  falseWords: ['faux', 'false'],
  trueShown: 'VRAI',
  falseShown: 'FAUX',
  dayFirst: true,
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  shortMonths: [
    'janv.',
    'févr.',
    'mars',
    'avr.',
    'mai',
    'juin',
    'juil.',
    'août',
    'sept.',
    'oct.',
    'nov.',
    'déc.',
  ],
  days: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  shortDays: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
  currencies: ['€'],
  currencyFormat: '#,##0.00 €',
  dateFormat: 'dd/mm/yyyy',
  dayMonthFormat: 'dd/mm',
  timeFormat: 'hh:mm',
  errors: {},
};

const english: BookLocale = {
  code: 'en_US',
  decimal: '.',
  group: ',',
  groupsRead: ',',
  argumentSeparator: ',',
  arrayColumnSeparator: ',',
  trueWords: ['true'],
  falseWords: ['false'],
  trueShown: 'TRUE',
  falseShown: 'FALSE',
  dayFirst: false,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  currencies: ['$', 'US$'],
  currencyFormat: '"$"#,##0.00',
  dateFormat: 'm/d/yyyy',
  dayMonthFormat: 'm/d',
  timeFormat: 'h:mm am/pm',
  errors: {},
};

const british: BookLocale = {
  ...english,
  code: 'en_GB',
  dayFirst: true,
  currencies: ['£'],
  currencyFormat: '"£"#,##0.00',
  dateFormat: 'dd/mm/yyyy',
  dayMonthFormat: 'dd/mm',
  timeFormat: 'hh:mm',
};

const LOCALES: readonly BookLocale[] = [french, english, british];

/** Locales this host knows; another one is refused rather than half-right. */
export function findLocale(code: string): BookLocale | undefined {
  const wanted = code.replace('-', '_');
  return LOCALES.find((locale) => locale.code === wanted || locale.code.split('_')[0] === wanted);
}
