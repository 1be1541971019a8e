/** Lines of the journal, in the words of those who read them. */
export const journal = {
  who: 'User of the add-on',
  byHand: 'Typed in the tab',
  actions: {
    RECORDED: 'Entry',
    CORRECTED: 'Correction',
    CREATED: 'Creation',
    CHANGED: 'Change',
    UNDONE: 'Undone',
    REDONE: 'Redone',
    REPAIRED: 'Repair',
    BY_HAND: 'In the sheet',
  },
  week: 'Week {week}, {name}',
  andOthers: '{first}, and {count} {count?other:others}',
  andRows: 'and {count} {count?other row:other rows}',
  andCells: 'and {count} {count?other place:other places}',
  blank: 'blank',
  removed: 'removed',
  nothing: 'Nothing changed.',
  workbook: 'Workbook',
};
