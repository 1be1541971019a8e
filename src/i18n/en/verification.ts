import type * as reference from '../fr/verification';

export const verification: typeof reference.verification = {
  tab: 'Verification',
  intro:
    'Each line tries a service of Google as Passe-plat uses it, in trial tabs and documents that are deleted. The cases keep their names, so that they can be found in the code.',
  headers: { service: 'Service', title: 'Case', result: 'Result', detail: 'Expected and found' },
  ok: 'OK',
  gap: 'difference',
  todo: 'to do',
  running: 'running',
  stopped: 'The execution was stopped during this case (time or quota).',
  leftovers: 'Trial tabs and documents to be deleted by hand: {names}',
  done: '{ok} cases OK, {gaps?difference:differences}: {gaps}.',
  more: '{ok} cases OK, {gaps?difference:differences}: {gaps}, to do: {todo}. Run “Check the installation” again to go on.',
  wrongLocale:
    'The trials suppose a French workbook. Choose “France” in File > Settings, then run again.',
  busy: 'A verification is already running in this workbook.',
};
