/** Functions the engine computes as Google documents them. A name outside these lists is `#NAME?`, as in Sheets. */
export const COMPUTED_FUNCTIONS: ReadonlySet<string> = new Set(
  `ABS ADDRESS AND ARRAYFORMULA AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CHOOSE CLEAN CODE COLUMN COLUMNS CONCATENATE COUNT COUNTA
  COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS EDATE EOMONTH EVEN EXACT EXP FALSE FILTER FIND FLOOR HLOOKUP HOUR HYPERLINK
  IF IFERROR IFNA IFS INDEX INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISOWEEKNUM ISTEXT LARGE
  LEFT LEN LET LN LOG LOG10 LOWER MATCH MAX MAXIFS MEDIAN MID MIN MINIFS MINUTE MOD MONTH N NA NETWORKDAYS NOT NOW ODD OR PI POWER
  PRODUCT QUOTIENT RANK REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SECOND SIGN SMALL SORT SQRT STDEV SUBSTITUTE SUM
  SUMIF SUMIFS SUMPRODUCT SUMSQ SWITCH T TEXTJOIN TIME TODAY TRIM TRUE TRUNC UNIQUE UPPER VALUE VLOOKUP WEEKDAY WEEKNUM WORKDAY
  XLOOKUP XMATCH XOR YEAR`.split(/\s+/),
);

/** Functions of Sheets that this host does not compute, or not as Sheets does. Using one is told, never guessed. */
const KNOWN_TO_GOOGLE = new Set(
  `ACCRINT ACOS ACOSH ARABIC ARRAY_CONSTRAIN ASC ASIN ASINH ATAN ATAN2 ATANH AVEDEV AVERAGE.WEIGHTED BASE BETADIST
  BIN2DEC BINOMDIST BITAND BITOR BYCOL BYROW CELL CHAR CHIDIST CHOOSECOLS CHOOSEROWS COMBIN CONCAT CONVERT CORREL COS COSH COUNTUNIQUE
  COUNTUNIQUEIFS COVAR DAVERAGE DAYS360 DB DCOUNT DEC2BIN DEC2HEX DECIMAL DEGREES DETECTLANGUAGE DGET DIVIDE DMAX DMIN DOLLAR
  DSUM ENCODEURL EPOCHTODATE EQ ERROR.TYPE FACT FIXED FLATTEN FORECAST FORMULATEXT FREQUENCY FV GCD GEOMEAN GETPIVOTDATA
  GOOGLEFINANCE GOOGLETRANSLATE GROWTH GT GTE HARMEAN HEX2DEC HSTACK IMAGE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE
  IMPORTXML INDIRECT INFO INTERCEPT IPMT IRR ISBETWEEN ISDATE ISEMAIL ISFORMULA ISREF ISURL JOIN KURT LAMBDA LCM LINEST LOOKUP
  LT LTE MAKEARRAY MAP MARGINOFERROR MINUS MMULT MODE MROUND MULTINOMIAL MULTIPLY MUNIT NE NETWORKDAYS.INTL NORMDIST NPER NPV OFFSET
  PEARSON PERCENTILE PERCENTRANK PERMUT PMT PPMT PROPER PV QUARTILE QUERY RADIANS RAND RANDARRAY RANDBETWEEN RATE REDUCE REGEXEXTRACT
  REGEXMATCH REGEXREPLACE ROMAN RSQ SCAN SEQUENCE SIN SINH SKEW SLN SLOPE SORTN SPARKLINE SPLIT STDEVA STDEVP SUBTOTAL SUMX2MY2 TAN
  TANH TEXT TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT TOCOL TOROW TRANSPOSE TREND UMINUS UNARY_PERCENT UNICHAR UNICODE UPLUS
  VAR VARP VSTACK WORKDAY.INTL WRAPCOLS WRAPROWS XIRR XNPV YEARFRAC`.split(/\s+/),
);

export type FunctionSupport = 'computed' | 'not emulated' | 'unknown';

export function functionSupport(name: string): FunctionSupport {
  if (COMPUTED_FUNCTIONS.has(name)) return 'computed';
  return KNOWN_TO_GOOGLE.has(name) ? 'not emulated' : 'unknown';
}

/** Functions whose results the engine gets wrong when an argument is itself an array computed by another function. */
export const WRONG_OVER_ARRAYS: ReadonlySet<string> = new Set([
  'COUNT',
  'COUNTA',
  'COUNTBLANK',
  'AVERAGEA',
]);
export const ARRAY_MAKERS: ReadonlySet<string> = new Set([
  'FILTER',
  'UNIQUE',
  'SORT',
  'IF',
  'IFERROR',
]);

const ALL = (): boolean => true;
const FIRST = (place: number): boolean => place === 0;
const CRITERION = (place: number): boolean => place === 1;
/** After the range of results, ranges and criteria take turns. */
const CRITERIA_AFTER_RESULTS = (place: number): boolean => place > 0 && place % 2 === 0;
const CRITERIA = (place: number): boolean => place % 2 === 1;

/** Arguments where the engine takes a whole range for one value without a word. */
const ONE_VALUE: ReadonlyMap<string, (place: number) => boolean> = new Map([
  ...'ISBLANK ISERR ISERROR ISLOGICAL ISNA ISNONTEXT ISNUMBER ISTEXT T VALUE SWITCH'
    .split(' ')
    .map((name) => [name, ALL] as const),
  ...'MATCH VLOOKUP HLOOKUP XLOOKUP XMATCH'.split(' ').map((name) => [name, FIRST] as const),
  ...'COUNTIF SUMIF AVERAGEIF'.split(' ').map((name) => [name, CRITERION] as const),
  ...'SUMIFS AVERAGEIFS MAXIFS MINIFS'
    .split(' ')
    .map((name) => [name, CRITERIA_AFTER_RESULTS] as const),
  ['COUNTIFS', CRITERIA],
]);

export const takesOneValue = (name: string, place: number): boolean =>
  ONE_VALUE.get(name)?.(place) ?? false;

/** Functions whose result is shown as a date, a time or both when nobody formatted the cell. */
export const DATE_MAKERS: ReadonlyMap<string, 'date' | 'dateTime' | 'time'> = new Map([
  ['DATE', 'date'],
  ['TODAY', 'date'],
  ['EDATE', 'date'],
  ['EOMONTH', 'date'],
  ['WORKDAY', 'date'],
  ['DATEVALUE', 'date'],
  ['NOW', 'dateTime'],
  ['TIME', 'time'],
]);

/** Functions whose result takes the look of the first cell they read. */
export const FORMAT_KEEPERS: ReadonlySet<string> = new Set(
  'SUM SUMIF SUMIFS MIN MAX MINIFS MAXIFS AVERAGE AVERAGEIF AVERAGEIFS MEDIAN LARGE SMALL INDEX ROUND'.split(
    ' ',
  ),
);
