import { describe, expect, it } from '@jest/globals';
import { sendWeeklyDigest } from '../../../src/app/weekly-digest';
import { MemoryApp } from '../../support/memory-app';
import { RECALL_END } from '../../support/recall-requests';
import { smallTerritory, WEEK } from '../../support/small-territory';

const SAMPLE = {
  takenOn: '09/11/2026',
  lastServedOn: '09/11/2026',
  partnerId: 'P-0001',
  dishName: 'Sauté de dinde',
};

/** A recall that nobody closed, a sample kept long enough, crates out for three weeks, a thermometer of last year. */
function forgottenThings(): { readonly app: MemoryApp; readonly sampleId: string } {
  const app = smallTerritory(new MemoryApp());
  app.call('recordWeek', WEEK);
  app.call('openRecall', {
    submissionId: 'recall',
    values: { kind: 'RAPPEL', lots: 'L-ANY' },
    isDrill: false,
    isConfirmed: true,
  });
  const sample = app.call('saveSample', { submissionId: 'sample', id: null, values: SAMPLE });
  const move = { partnerId: 'P-0002', containerType: 'CAGETTE', movedOn: '02/11/2026' };
  app.call('saveContainerMove', {
    submissionId: 'move',
    id: null,
    values: { ...move, outCount: '6', backCount: '2' },
  });
  app.call('savePartner', {
    submissionId: 'thermometer',
    id: 'P-0002',
    values: { thermometerCheckedOn: '01/11/2025' },
  });
  return { app, sampleId: sample.id };
}

describe('what traceability reminds of', () => {
  it('is an open incident and an old thermometer, on the first screen', () => {
    const { todo } = forgottenThings().app.call('getHome', {});
    expect(todo).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'INCIDENT_OPEN',
          path: 'incident.closedAt',
          params: {
            id: 'IN-0001',
            name: 'IN-0001',
            kind: 'Rappel (prévenir aussi qui l’a reçu)',
            lots: 'L-ANY',
            day: '23/11/2026',
          },
        }),
        expect.objectContaining({ code: 'THERMOMETER_OVERDUE' }),
      ]),
    );
  });

  it('is also samples to throw away and containers to ask for, a moment later', () => {
    expect(forgottenThings().app.call('getLedgers', {}).reminders).toMatchObject([
      {
        code: 'SAMPLES_TO_DESTROY',
        params: { count: 1, name: 'Sauté de dinde', day: '14/11/2026' },
      },
      { code: 'CONTAINERS_OUT', params: { id: 'P-0002', count: 4, day: '02/11/2026' } },
    ]);
  });

  it.each([
    ['a closed recall', 'INCIDENT_OPEN'],
    ['a sample that was thrown away', 'SAMPLES_TO_DESTROY'],
    ['containers lent last week', 'CONTAINERS_OUT'],
  ])('is not %s', (_, code) => {
    const { app, sampleId } = forgottenThings();
    app.call('closeRecall', RECALL_END);
    const values = { destroyedOn: '20/11/2026' };
    app.call('saveSample', { submissionId: 'thrown', id: sampleId, values });
    const again = { partnerId: 'P-0002', containerType: 'CAGETTE', movedOn: '18/11/2026' };
    app.call('saveContainerMove', {
      submissionId: 'm2',
      id: null,
      values: { ...again, outCount: '1' },
    });
    const due = [...app.call('getHome', {}).todo, ...app.call('getLedgers', {}).reminders];
    expect(due.map((issue) => issue.code)).not.toContain(code);
  });

  it('is all in the weekly mail, each with its name', () => {
    const { app } = forgottenThings();
    const { lines } = app.call('saveDigest', { recipient: 'moi@ville.example' });
    expect(lines).toEqual(
      expect.arrayContaining([
        'Incident IN-0001 du 23/11/2026, à clore : Rappel (prévenir aussi qui l’a reçu), lot L-ANY.',
        '1 plat témoin peut être jeté : Sauté de dinde se gardait jusqu’au 14/11/2026.',
        expect.stringContaining('a encore 4 contenants (Cagette), dernier prêt le 02/11/2026'),
        expect.stringContaining('Thermomètre'),
      ]),
    );
    sendWeeklyDigest(app.context());
    expect(app.mail.sent[0]?.body).toContain('à clore');
  });
});
