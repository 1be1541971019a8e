import type { paperScreen as reference } from '../fr/paper-screen';

export const paperScreen: typeof reference = {
  week: 'Print: slip, labels, records',
  recorded: 'From what is recorded. A day without entries gives a paper to fill in.',
  day: 'Day',
  labelCount: 'Labels for each lot, one a container',
  blanks: 'Papers to fill in by hand',
  names: {
    SLIP: 'Delivery note',
    RECEPTION: 'Reception record',
    ROUND: 'Round record',
    LABELS: 'Labels',
    TEMPERATURES: 'Temperature record',
    RECALL_FORM: 'Recall form',
  },
  slip: 'Print the slip',
  letters: 'Letters',
  form: 'Form to print (document)',
  writing: 'Writing the document…',
  open: 'Open',
  pdf: 'PDF',
};
