/** “Check the workbook”: what only a look at all the cells finds. */
export const checkIssues = {
  NUMBER_AS_TEXT: 'This number is written as text: a sum does not count it.',
  DATE_AS_TEXT: 'This date is written as text: sorting does not place it.',
  TEXT_AS_NUMBER: 'This text became a number: it may have lost a zero.',
  DUPLICATE_ID: 'The number “{id}” already belongs to another row.',
  MISSING_ID: 'This row has no number: Passe-plat does not count it yet.',
  DANGLING_REFERENCE: '“{id}” is not in the sheet “{target}”.',
  MISSING_TAB: 'The sheet is gone.',
  MISSING_COLUMN: 'The column “{field}” is no longer recognised.',
  LOG_ROW_CHANGED: 'A row of the traceability log was changed and can no longer be read.',
  LOG_EVENT_MISSING: 'The replaced event “{id}” is no longer in the log.',
  AND_OTHERS: 'And {count} other {count?point:points}: mend these first.',
};

/** How to mend it, by what must be done. */
export const remedies = {
  CELL: 'Correct the cell {cell}, then check again.',
  REPAIR: 'Passe-plat can do it: menu Passe-plat > Repair the workbook.',
  REFERENCE: 'Write in the cell {cell} a number of the sheet “{target}”.',
  RULE: 'Correct the row, in the sheet or in the sidebar, then check again.',
  LOG: 'Type nothing again: find the former row under File > Version history.',
};

export const checkWords = {
  levels: { BLOCK: 'To mend', WARN: 'To check' },
};
