/** A function that means the same in Excel, with the numbers of arguments Excel takes: a file that gives others is « damaged ». */
export interface ExcelFunction {
  /** As written in a file: what came after the format has a prefix. */
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

const MANY = 255;

/** `NAME least most`; most is the same as least when absent, `*` for as many as one likes. */
const SAME = `ABS 1,ADDRESS 2 5,AND 1 *,AVERAGE 1 *,AVERAGEA 1 *,AVERAGEIF 2 3,AVERAGEIFS 3 *,CEILING 2,CHAR 1,CHOOSE 2 *,
  CLEAN 1,CODE 1,COLUMN 0 1,COLUMNS 1,CONCATENATE 1 *,COUNT 1 *,COUNTA 1 *,COUNTBLANK 1,COUNTIF 2,COUNTIFS 2 *,DATE 3,DATEDIF 3,
  DATEVALUE 1,DAY 1,DEGREES 1,EDATE 2,EOMONTH 2,EVEN 1,EXACT 2,EXP 1,FACT 1,FALSE 0,FIND 2 3,FLOOR 2,GCD 1 *,HLOOKUP 3 4,HOUR 1,HYPERLINK 1 2,
  IF 2 3,IFERROR 2,INDEX 2 4,INDIRECT 1 2,INT 1,ISBLANK 1,ISERR 1,ISERROR 1,ISEVEN 1,ISLOGICAL 1,ISNA 1,ISNONTEXT 1,ISNUMBER 1,
  ISODD 1,ISTEXT 1,LARGE 2,LCM 1 *,LEFT 1 2,LEN 1,LN 1,LOG 1 2,LOG10 1,LOWER 1,MATCH 2 3,MAX 1 *,MEDIAN 1 *,MID 3,MIN 1 *,MINUTE 1,
  MOD 2,MODE 1 *,MONTH 1,MROUND 2,N 1,NA 0,NETWORKDAYS 2 3,NOT 1,NOW 0,ODD 1,OFFSET 3 5,OR 1 *,PERCENTILE 2,PI 0,PMT 3 5,POWER 2,
  PRODUCT 1 *,PROPER 1,QUARTILE 2,QUOTIENT 2,RADIANS 1,RAND 0,RANDBETWEEN 2,RANK 2 3,REPT 2,RIGHT 1 2,ROUND 2,ROUNDDOWN 2,ROUNDUP 2,
  ROW 0 1,ROWS 1,SEARCH 2 3,SECOND 1,SIGN 1,SMALL 2,SQRT 1,STDEV 1 *,STDEVP 1 *,SUBSTITUTE 3 4,SUBTOTAL 2 *,SUM 1 *,SUMIF 2 3,
  SUMIFS 3 *,SUMPRODUCT 1 *,SUMSQ 1 *,T 1,TEXT 2,TIME 3,TODAY 0,TRIM 1,TRUE 0,TRUNC 1 2,UPPER 1,VALUE 1,VAR 1 *,VARP 1 *,
  VLOOKUP 3 4,WEEKDAY 1 2,WEEKNUM 1 2,WORKDAY 2 3,YEAR 1,YEARFRAC 2 3`;

const LATER = `DAYS 2,IFNA 2,IFS 2 *,ISOWEEKNUM 1,MAXIFS 3 *,MINIFS 3 *,SWITCH 3 *,TEXTJOIN 3 *,XLOOKUP 3 6,XMATCH 2 4,XOR 1 *`;

const FUNCTIONS: ReadonlyMap<string, ExcelFunction> = new Map([
  ...entries(SAME, ''),
  ...entries(LATER, '_xlfn.'),
]);

function entries(table: string, prefix: string): (readonly [string, ExcelFunction])[] {
  return table.split(/,\s*/).map((line) => {
    const [name = '', least = '0', most = least] = line.split(' ');
    const facts = { least: Number(least), most: most === '*' ? MANY : Number(most) };
    return [name, { name: prefix + name, ...facts }];
  });
}

export const excelFunction = (name: string): ExcelFunction | undefined => FUNCTIONS.get(name);
