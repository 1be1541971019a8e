import type * as reference from '../fr/menu';

export const menu: typeof reference.menu = {
  title: 'Passe-plat',
  open: 'Open',
  follow: 'Follow-up of the weeks',
  check: 'Check the workbook',
  journal: 'Journal',
  settings: 'Settings',
  exchange: 'Import, export…',
  exchangeTitle: 'Import, export',
  prepare: 'Prepare the workbook',
  recalculate: 'Recalculate',
  help: 'Help',
  howTo: 'How it works',
  verify: 'Check the installation',
  verifyHow:
    'This check tries on your account the services of Google that Passe-plat uses, and writes what it finds in a tab.\n\n' +
    'It stands in a file of its own, so that Passe-plat stays quick:\n' +
    '1. Extensions > Apps Script, then + > Script, named “Verification”.\n' +
    '2. Paste the file docs/verification/Verification.js of the project Passe-plat into it, and save.\n' +
    '3. Come back here: Help > Check the installation.\n' +
    '4. Delete that file afterwards.',
  sidebarTitle: 'Passe-plat',
  prepared: 'The workbook is ready.',
  preparedDetail:
    '{created?tab created:tabs created}: {created}. {repaired?repair:repairs}: {repaired}.',
  recalculated: '{weeks} {weeks?week recalculated:weeks recalculated}.',
  failed: 'Passe-plat could not finish',
  helpTitle: 'Passe-plat help',
  helpText:
    '1. Menu Passe-plat > Prepare the workbook: creates the tabs.\n' +
    '2. Menu Passe-plat > Open: register your partners, then enter the week.\n' +
    '3. Costs, traceability and agreements write themselves.\n\n' +
    'You may rename, move and sort the columns: Passe-plat finds them again. ' +
    'Passe-plat reads this workbook, the documents it writes, and nothing else.',
};

export const welcome: typeof reference.welcome = {
  tab: 'Welcome',
  lines: [
    { text: 'Passe-plat', style: 'title' },
    {
      text: 'Meals from central kitchens, for food aid: who delivers what, what each meal costs, where it comes from.',
      style: 'text',
    },
    { text: 'Every week', style: 'heading' },
    { text: '1.  Menu Passe-plat > Open', style: 'text' },
    {
      text: '2.  Enter a week: meals delivered and distributed, lot, use-by date, temperatures',
      style: 'text',
    },
    { text: '3.  Read the cost per meal, and “Why this figure?”', style: 'text' },
    { text: 'The tabs', style: 'heading' },
    { text: 'Partners, Partnerships: who does what', style: 'text' },
    { text: 'Deliveries: a row for each day and lot', style: 'text' },
    { text: 'Costs, Who pays: what you spend, and who pays for it', style: 'text' },
    { text: 'Cost per meal: computed, not to be filled in', style: 'text' },
    { text: 'Traceability: the log of the lots, not to be changed', style: 'text' },
    { text: 'Agreements, Settings', style: 'text' },
    { text: 'Good to know', style: 'heading' },
    { text: 'Blank means “we do not know”. 0 means “no meal”.', style: 'text' },
    { text: 'Nothing about the people served: numbers only.', style: 'text' },
  ],
};

export const tabNotes: typeof reference.tabNotes = {
  computed: 'Computed by Passe-plat: not to be filled in.',
  notComputable: 'cannot be computed',
  total: 'Total of the rows',
};
