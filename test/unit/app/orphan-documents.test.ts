import { describe, expect, it } from '@jest/globals';
import type { Api, ProcedureName } from '../../../src/rpc/api';
import { agreementTrials } from '../../support/agreement-trials';
import type { MortalApp } from '../../support/mortal-app';
import { prepared } from '../../support/killed-trials';
import { WEEK } from '../../support/small-territory';

const recorded = () => {
  const app = prepared();
  app.call('recordWeek', WEEK);
  return app;
};

/** What the register says is there: ids of the Docs of every line. */
function registeredIds(app: MortalApp): string[] {
  const cells = app.store.tabs.get('Documents')?.cells ?? [];
  const column = cells[0]?.indexOf('documentId') ?? -1;
  return cells.slice(2).flatMap((row) => (row?.[column] ? [String(row[column])] : []));
}

/** Documents are in the order they were made. */
const writtenIds = (app: MortalApp) => [...app.documents.documents.keys()];

function ask<Name extends ProcedureName>(app: MortalApp, name: Name, input: Api[Name]['input']) {
  return app.ask(name, input);
}

const TRIALS = agreementTrials(recorded).filter(({ request }) =>
  ['writeAgreement', 'writeAgreementDocument'].includes(request.name),
);

describe('a document whose execution died before it was registered', () => {
  it.each(TRIALS)(
    'is not left behind when other values are asked for: $title',
    ({ from, request }) => {
      const before = from();
      const counted = before.copy();
      counted.revive();
      counted.ask(request.name, request.input);
      const calls = counted.portCalls;
      const left: string[] = [];
      for (let call = 1; call <= calls; call += 1) {
        const app = before.copy();
        app.killAtCall(call);
        ask(app, request.name, request.input);
        app.revive();
        app.call('getHome', {});
        // Another place is another value of every document.
        app.call('savePartner', {
          submissionId: 'other name',
          id: 'P-0002',
          values: { name: 'Un autre nom' },
        });
        const values = { place: 'À une autre porte' };
        app.call('savePartnership', { submissionId: 'other place', id: 'PT-0001', values });
        const again = { ...request.input, submissionId: 'again' };
        const answer = ask(app, request.name, again as typeof request.input); // the same request with another id
        if (!answer.ok) left.push(`${call}: ${answer.error.code}`);
        const orphans = writtenIds(app).filter((id) => !registeredIds(app).includes(id));
        if (orphans.length > 0) left.push(`${call}: ${orphans.join()}`);
        const names = app.documentNames();
        const numbers = names.map((name) => name.split(' ')[0]);
        if (new Set(registeredIds(app)).size !== numbers.length)
          left.push(`${call}: ${names.join()}`);
      }
      expect(left).toEqual([]);
    },
  );
});
