/** More than any sheet has. */
export const KEY_COLUMNS = 20_000;

/** One number for a place, for sparse maps. */
export const cellKey = (row: number, column: number): number => row * KEY_COLUMNS + column;
