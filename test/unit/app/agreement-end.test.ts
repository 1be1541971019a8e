import { describe, expect, it } from '@jest/globals';
import { statusIssues } from '../../../src/domain/agreements/agreement-life';
import { anAgreement } from '../../support/convention-facts';
import type { MemoryApp } from '../../support/memory-app';
import { AGREEMENT, PARTNERSHIP, smallTerritory, WEEK } from '../../support/small-territory';

const agreementId = 'CONV-0001';

/** A convention in force, with a month of notice; today is the 23rd of November 2026 or a little later. */
function inForce(): MemoryApp {
  const app = smallTerritory();
  app.call('writeAgreement', {
    ...AGREEMENT,
    values: { ...AGREEMENT.values, noticeMonths: '3' },
  });
  for (const [status, on] of [
    ['SIGNEE', '2026-11-01'],
    ['ACTIVE', '2026-11-02'],
  ] as const) {
    app.call('changeAgreementStatus', { submissionId: status, agreementId, status, on });
  }
  return app;
}

const end = (on: string) => ({
  ...{ submissionId: `end ${on}`, agreementId, on },
  status: 'RESILIEE' as const,
});

describe('the end of a convention', () => {
  it('before its notice is over is told, with the first day that keeps it', () => {
    const { issues } = inForce().call('changeAgreementStatus', end('2026-12-15'));
    expect(issues).toMatchObject([{ code: 'NOTICE_TOO_SHORT', path: 'on', params: { months: 3 } }]);
  });

  it('after its notice is said by nobody', () => {
    expect(inForce().call('changeAgreementStatus', end('2027-06-30')).issues).toEqual([]);
  });
});

describe('a signature', () => {
  it('is of a document: a convention without one is not signed', () => {
    const change = { status: 'SIGNEE', on: '2026-11-20' } as const;
    const draft = anAgreement({ status: 'BROUILLON', statusLog: null, documentUrl: null });
    expect(statusIssues(draft, change, { today: '2026-11-23' })).toMatchObject([
      { code: 'SIGNED_WITHOUT_DOCUMENT', path: 'status' },
    ]);
    const written = { ...draft, documentUrl: 'https://docs.google.com/document/d/1/edit' };
    expect(statusIssues(written, change, { today: '2026-11-23' })).toEqual([]);
  });

  it('has the link of its scan beside it', () => {
    const scanUrl = 'https://drive.google.com/file/d/1/view';
    const app = smallTerritory();
    const values = { ...AGREEMENT.values, scanUrl };
    app.call('writeAgreement', { ...AGREEMENT, values });
    expect(app.call('getAgreement', { partnershipId: 'PT-0001' }).values).toMatchObject({
      scanUrl,
    });
    expect(app.store.tabs.get('Conventions')?.cells.flat()).toContain(scanUrl);
  });
});

describe('a certificate of gift', () => {
  it('is refused for meals that are paid for, with their price', () => {
    const app = smallTerritory();
    app.call('savePartnership', {
      ...PARTNERSHIP,
      ...{ submissionId: 'sold', id: 'PT-0001' },
      values: { flowType: 'PRODUIT_EXPRES', mealPrice: '3,20' },
    });
    app.call('writeAgreement', AGREEMENT);
    app.call('recordWeek', WEEK);
    const answer = app.ask('writeAgreementDocument', {
      ...{ submissionId: 'certificate', agreementId, kind: 'ATTESTATION', acceptsGaps: true },
      ...{ from: '2026-11-01', until: '2026-11-30' },
    });
    expect(answer).toMatchObject({
      error: {
        issues: [
          { code: 'NOT_A_GIFT', path: 'kind', params: { price: expect.stringContaining('3,20') } },
        ],
      },
    });
  });
});
