import { DEFAULT_THRESHOLDS, THRESHOLD_KEYS, type Thresholds } from '../../../src/model/threshold';

/** The thresholds a new workbook starts with. */
export const thresholds = Object.fromEntries(
  THRESHOLD_KEYS.map((key) => [key, DEFAULT_THRESHOLDS[key].value]),
) as Thresholds; // every key of THRESHOLD_KEYS is there
