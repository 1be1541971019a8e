import type { traceWords as reference } from '../fr/trace-words';

export const traceWords: typeof reference = {
  sheet: {
    origin: 'Kitchen: {kitchen} · Produced on {produced} · Use by {useBy}',
    balance:
      '{accepted} meals received: {distributed} distributed, {transferred} transferred, {lost} lost, {possiblyLeft} possibly left.',
    yes: 'Yes',
    no: 'No',
    title: 'Traceability sheet',
    made: 'Made on {day} from the log.',
    columns: ['When', 'Fact', 'Meals', 'Reading', 'Structure', 'Remark'],
    lot: 'Lot {lot} · {dishes}',
    recallTitle: 'Recall sheet',
    recallNote: 'Hygiene guide of food aid, annexe 17.',
    contacts: ['Structure', 'Phone', 'Lots', 'Meals received', 'Possibly left', 'Answer'],
    signature: 'Signature:',
  },
  register: {
    kitchen: 'Kitchen',
    carrier: 'Carrier',
    recipient: 'Recipient',
    names: {
      SENT: 'Register of what was sent',
      CARRIED: 'Register of what was carried',
      RECEIVED: 'Register of what was received',
      EPCIS: 'EPCIS',
    },
  },
  recall: {
    holdSubject: 'WITHDRAWAL – lot {lots} – set apart at once',
    holdBody:
      'Hello {name},\n\nStop distributing at once: {product}, lot {lots}, use by {useBy} (kitchen: {kitchen}). You received {meals} meals of it.\nRisk: {risk}.\n\n1. Set what is left apart, with the sign “withdrawal – product may be dangerous”.\n2. Count the meals that are left.\n3. Answer this message: how many are left, and where?\n\nReference: {incident}. Phone: {phone}.',
    recallSubject: 'RECALL – lot {lots} – stop distributing, warn people',
    recallBody:
      'Hello {name},\n\nRecall of: {product}, lot {lots}, use by {useBy} (kitchen: {kitchen}). You received {meals} meals of it.\nRisk: {risk}.\n\n1. Stop distributing and set what is left apart, with the sign “withdrawal – product may be dangerous”.\n2. Put up the recall notice and tell people: do not eat this dish, throw it away.\n3. Count and answer this message: how many are left, and where? No name of a person is asked.\n\nReference: {incident}. Phone: {phone}.',
  },
  breaks: {
    CHANGED:
      'Row {row} ({event}): a cell was touched by hand. Remedy: find what it said in File > Version history.',
    ADDED:
      'Row {row} ({event}): added or unsealed by hand, not by the add-on. Remedy: clear it and enter it in the sidebar.',
    COPIED: 'Row {row} ({event}): a copy of another row. Remedy: clear the copy.',
    MISSING:
      'Rows No. {from} to {until} of the log: deleted. Remedy: find them in File > Version history.',
  },
};
