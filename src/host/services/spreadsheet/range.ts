import { RangeActions } from './range-actions';

/** `Spreadsheet.Range`, whole. */
export class Range extends RangeActions {}
