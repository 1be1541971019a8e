import type * as french from '../fr/batch-screen';

export const batchScreen: typeof french.batchScreen = {
  title: 'Prepare several agreements',
  open: 'Prepare several agreements',
  intro:
    'An agreement is written for each partnership that is chosen, with what its records say. One that cannot be is explained, the others are written. A signed agreement is never written again.',
  choose: 'Partnerships',
  all: 'Choose all',
  none: 'Choose none',
  acceptsGaps: 'Leave [À COMPLÉTER] where a value is missing',
  start: 'Write {count} {count?agreement:agreements}',
  writing: 'Writing…',
  resume: 'Go on: {count} more',
  another: 'Prepare others',
  progress: '{done} of {total}: {written} written, {refused} to look at.',
  stopped: 'The writing stopped: nothing is lost, go on from where it was.',
  written: 'Written',
  refused: 'To look at',
  openDocument: 'Open the document',
  openAgreement: 'See the agreement',
};
