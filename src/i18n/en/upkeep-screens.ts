import type * as reference from '../fr/upkeep-screens';

export const checkScreen: typeof reference.checkScreen = {
  title: 'Check the workbook',
  open: 'Check the workbook',
  checking: 'Reading every tab…',
  again: 'Check again',
  summary: '{blocking} to correct, {warnings} to check, in {rows} rows read.',
  clean: 'Nothing to correct',
  cleanDetail: '{rows} {rows?row:rows} read, in all tabs.',
  tab: '{tab}: {count} {count?point:points}',
  goTo: 'Go to cell {cell}',
  otherCells: 'and {count} {count?other cell:other cells}',
  others: 'And {count} {count?other:others} in the tab “{tab}”.',
  plan: 'What Passe-plat can repair',
  showPlan: 'Repair…',
  planning: 'Looking for what can be repaired…',
  nothingToRepair:
    'Passe-plat has nothing to repair by itself: what is left is mended in the sheet.',
  copies: 'A copy of {tabs} is kept in a hidden tab before anything is written.',
  noCopy: 'No data is changed: there is no copy to keep.',
  repair: 'Repair',
  repairing: 'Repairing…',
  repaired: 'Workbook repaired',
  kept: 'Copies kept in hidden tabs: {names}.',
  partial: 'There is more: repair again to finish.',
};

export const journalScreen: typeof reference.journalScreen = {
  title: 'Journal',
  open: 'Journal',
  none: 'Each saving will leave a line here: who, when, what changed.',
  last: 'Last action',
  undo: 'Undo the last action',
  redo: 'Do again what was undone',
  undoing: 'Undoing…',
  undoHint: 'Puts each cell back as it was, if nobody changed it since.',
  undone: 'Done',
  undoneDetail: '{subject}: {rows} {rows?row:rows} put back.',
  whyNot: {
    TOO_LARGE:
      'This action wrote too many rows to be undone at one stroke. To go back: File > Version history.',
    PART: 'This import was written in several parts: undoing would take back only its end. To go back: File > Version history.',
    REPAIR:
      'A repair is not undone from here. The tab as it was is kept, hidden: View > Hidden sheets > “Copie de … avant réparation”.',
  },
  nothing: 'There is nothing to undo yet.',
  lines: 'The last actions',
};

export const initials = {
  label: 'Your initials',
  hint: 'Five letters at most. They sign, in the journal and the log, what you record from this browser.',
};

export const settingsScreen: typeof reference.settingsScreen = {
  title: 'Settings',
  open: 'Settings',
  intro:
    'The thresholds behind checks and figures. A new value counts from its day on: the weeks before keep theirs.',
  value: 'New value ({unit})',
  from: 'From',
  fromHint: 'Today or later.',
  source: 'Source',
  sourceHint: 'The text, the note or the decision that gives this value.',
  since: 'since {day}',
  sinceEver: 'from the beginning',
  sourceIs: 'Source: {source}',
  noSource: 'Source not told',
  unreadable: 'The value in the sheet cannot be read: the usual one applies.',
  upcoming: 'From {day}: {value} {unit}.',
  past: 'Before: {value} {unit}, {since}.',
  change: 'Change',
  changeOf: 'Change: {label}',
  save: 'Save the value',
  saving: 'Saving…',
  saved: 'Value saved: {label}',
  savedDetail: '{value} {unit} from {day}. The days before do not change.',
};
