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
  LOG_CHANGED: 'A cell of this row ({event}, entered on {when}) was changed by hand.',
  LOG_ADDED: 'This row ({event}) was not written by Passe-plat, or its seal was erased.',
  LOG_COPIED: 'This row ({event}, entered on {when}) is the copy of another.',
  LOG_MISSING:
    'Rows {from} to {until} of the log were deleted. The row that follows was entered on {when}.',
  AND_OTHERS: 'And {count} other {count?point:points}: mend these first.',
};

/** How to mend it, by what must be done. */
export const remedies = {
  CELL: 'Correct the cell {cell}, then check again.',
  REPAIR: 'Passe-plat can do it: menu Passe-plat > Repair the workbook.',
  REFERENCE: 'Write in the cell {cell} a number of the sheet “{target}”.',
  RULE: 'Correct the row, in the sheet or in the sidebar, then check again.',
  LOG_ROW:
    'Erase this row; what really happened is entered in the sidebar, which writes it to the log.',
  LOG: 'Type nothing again: find the former row under File > Version history.',
};

export const checkWords = {
  levels: { BLOCK: 'To mend', WARN: 'To check' },
};

/** Steps of “Repair”, as the plan says them before and the answer after. */
export const repairs = {
  SYSTEM: 'Make the hidden sheet of Passe-plat again, from the others.',
  TAB: '{tab}: make the sheet again, blank.',
  KEY_ROW: '{tab}: put back the hidden row that says what each column is for.',
  KEY: '{tab}: recognise again the {count?column:columns} {fields}.',
  COLUMN: '{tab}: add the missing {count?column:columns}, {fields}.',
  PROTECTION: '{tab}: protect the hidden row again.',
  DROPDOWN: '{tab}: put back the {count?dropdown:dropdowns} of {fields}.',
  FORMAT: '{tab}: put back the format of {fields}.',
  CELL_FORM:
    '{tab}: write {count} {count?cell:cells} as {count?a number, a date or a text:numbers, dates or texts}, same value.',
  MISSING_ID: '{tab}: give a number to {count} {count?row typed:rows typed} by hand.',
  NEW_ID:
    '{tab}: give a new number to {count} {count?row that bears:rows that bear} another’s (the oldest keeps its own).',
};

export const repairWords = {
  copyTitle: 'Copy of {tab} before the repair of {at}',
};
