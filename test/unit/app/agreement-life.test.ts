import { describe, expect, it } from '@jest/globals';
import { MemoryApp } from '../../support/memory-app';
import { aDay, AGREEMENT, PARTNERSHIP, smallTerritory, WEEK } from '../../support/small-territory';

function signedApp(): MemoryApp {
  const app = smallTerritory(new MemoryApp());
  app.call('writeAgreement', AGREEMENT);
  const agreementId = 'CONV-0001';
  app.call('changeAgreementStatus', {
    submissionId: 'signed',
    agreementId,
    status: 'SIGNEE',
    on: '2026-11-01',
  });
  app.call('changeAgreementStatus', {
    submissionId: 'active',
    agreementId,
    status: 'ACTIVE',
    on: '2026-11-02',
  });
  return app;
}

const documentText = (app: MemoryApp, name: RegExp) =>
  JSON.stringify(
    [...app.documents.documents.values()].find((document) => name.test(document.name))?.blocks,
  );

const refusal = (app: MemoryApp, ...asked: Parameters<MemoryApp['ask']>) => {
  const answer = app.ask(...asked);
  return answer.ok ? [] : (answer.error.issues ?? []).map(({ code }) => code);
};

describe('before a convention is written', () => {
  it('everything is said at once, and no file is made', () => {
    const app = smallTerritory(new MemoryApp());
    const view = app.call('checkAgreement', { partnershipId: 'PT-0001', values: {} });
    const codes = view.missing.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['INSURANCE_MISSING', 'VALUE_MISSING']));
    expect(view.parties).toMatchObject({ kitchen: 'P-0001', recipient: 'P-0002' });
    expect(view.gapCount).toBeGreaterThan(3);
    expect(app.documents.templates.size + app.documents.documents.size).toBe(0);
  });

  it('gaps stop it unless the person insists, and no number is lost', () => {
    const app = smallTerritory(new MemoryApp());
    const { acceptsGaps: _, ...careful } = AGREEMENT;
    expect(refusal(app, 'writeAgreement', careful)).toContain('GAPS_REMAIN');
    expect(app.documents.documents.size).toBe(0);
    const view = app.call('writeAgreement', { ...AGREEMENT, submissionId: 'insisted' });
    expect(view.agreementId).toBe('CONV-0001');
    expect(documentText(app, /CONV-0001/)).toContain('[À COMPLÉTER : ');
  });
});

describe('a place that makes no PDF', () => {
  it('says so, with what to do, and the convention is written all the same', () => {
    const app = smallTerritory(new MemoryApp());
    app.documents.makesPdf = false;
    const told = { code: 'PDF_NOT_MADE', severity: 'WARN', path: 'pdfUrl' };
    const view = app.call('writeAgreement', AGREEMENT);
    expect(view).toMatchObject({ agreementId: 'CONV-0001', pdfUrl: null });
    expect(view.missing).toContainEqual(told);
    app.call('recordWeek', WEEK);
    const certificate = app.call('writeAgreementDocument', {
      submissionId: 'certificate',
      agreementId: 'CONV-0001',
      kind: 'ATTESTATION',
      from: '2026-11-01',
      until: '2026-11-30',
      acceptsGaps: true,
    });
    expect(certificate.documentUrl).not.toBeNull();
    expect(certificate.issues).toContainEqual(told);
  });
});

describe('a signed convention', () => {
  it('is not written again: an amendment is asked for', () => {
    const app = signedApp();
    expect(refusal(app, 'writeAgreement', { ...AGREEMENT, submissionId: 'again' })).toEqual([
      'AMENDMENT_NEEDED',
    ]);
  });

  it('does not change its state with the form, without a day', () => {
    const app = smallTerritory(new MemoryApp());
    const values = { ...AGREEMENT.values, status: 'SIGNEE' };
    expect(refusal(app, 'writeAgreement', { ...AGREEMENT, values })).toEqual([
      'STATUS_WITHOUT_DAY',
    ]);
    const checked = app.call('checkAgreement', { partnershipId: 'PT-0001', values });
    expect(checked.missing.map(({ code }) => code)).toContain('STATUS_WITHOUT_DAY');
    expect(app.documents.documents.size).toBe(0);
  });

  it('goes only to a state that may follow, in order', () => {
    const app = signedApp();
    const ask = { submissionId: 'x', agreementId: 'CONV-0001' };
    expect(
      refusal(app, 'changeAgreementStatus', { ...ask, status: 'BROUILLON', on: '2026-10-01' }),
    ).toEqual(['STATUS_NOT_NEXT', 'STATUS_BEFORE_LAST']);
    expect(
      refusal(app, 'changeAgreementStatus', { ...ask, status: 'SUSPENDUE', on: '2027-01-01' }),
    ).toEqual(['STATUS_IN_FUTURE']);
  });

  it('is held against what is delivered, day by day', () => {
    const app = signedApp();
    const { submissionId: _, ...week } = WEEK;
    const view = app.call('checkWeek', {
      ...week,
      days: [aDay('2026-11-17', { deliveredMeals: '55' }), aDay('2026-11-19')],
    });
    const codes = view.issues.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['OVER_AGREED_MEALS', 'OUTSIDE_AGREED_DAYS']));
  });

  it('is amended by what changed, in words, numbered', () => {
    const app = signedApp();
    const amend = {
      submissionId: 'amend',
      agreementId: 'CONV-0001',
      kind: 'AVENANT' as const,
      from: '2026-12-01',
      until: '2026-12-01',
      acceptsGaps: true,
    };
    expect(refusal(app, 'writeAgreementDocument', amend)).toEqual(['NOTHING_TO_AMEND']);
    app.call('savePartnership', {
      submissionId: 'more',
      id: 'PT-0001',
      values: { ...PARTNERSHIP.values, expectedMeals: '60' },
    });
    const view = app.call('writeAgreementDocument', amend);
    expect(view.title).toMatch(/^CONV-0001 Avenant 1 /);
    expect(documentText(app, /Avenant 1/)).toMatch(/remplacé par «.60.repas/);
    expect(app.call('writeAgreementDocument', amend).documentNumber).toBe(view.documentNumber);
    expect(refusal(app, 'writeAgreementDocument', { ...amend, submissionId: 'twice' })).toEqual([
      'NOTHING_TO_AMEND',
    ]);
  });
});

describe('a certificate and a yearly review', () => {
  const period = { from: '2026-11-01', until: '2026-11-30', acceptsGaps: true };

  it('say what the weeks say, without inventing a value', () => {
    const app = signedApp();
    app.call('recordWeek', WEEK);
    const certificate = app.call('writeAgreementDocument', {
      ...period,
      submissionId: 'certificate',
      agreementId: 'CONV-0001',
      kind: 'ATTESTATION',
    });
    const text = documentText(app, /Attestation/);
    expect(certificate.title).toContain(certificate.documentNumber);
    expect(text).toContain('novembre 2026');
    expect(text).not.toContain('€');
    app.call('writeAgreementDocument', {
      ...period,
      submissionId: 'review',
      agreementId: 'CONV-0001',
      kind: 'BILAN',
    });
    expect(documentText(app, /Bilan/)).toMatch(/jours? \/ /);
  });

  it('has the months as a picture, drawn by the page from the same figures', () => {
    const app = signedApp();
    app.call('recordWeek', WEEK);
    const asked = { agreementId: 'CONV-0001', from: '2026-11-01', until: '2026-11-30' };
    expect(app.call('getReviewFigures', asked).months).toEqual([
      { name: 'novembre 2026', accepted: 76, distributed: 76, lost: 0 },
    ]);
    const review = { ...period, ...asked, kind: 'BILAN' as const };
    const written = (submissionId: string, chart?: string) => {
      app.call('writeAgreementDocument', { ...review, submissionId, ...(chart ? { chart } : {}) });
      return [...app.documents.documents.values()].pop();
    };
    const png = 'iVBORw0KGgoAAA==';
    expect(written('drawn', png)?.picture).toMatchObject({ png, width: 450, height: 210 });
    expect(documentText(app, /Bilan/)).toContain('mois par mois');
    const bare = written('bare');
    expect(bare?.picture).toBeUndefined();
    expect(JSON.stringify(bare?.blocks)).toContain('Graphique non joint');
    const hostile = { ...review, submissionId: 'hostile', chart: '<svg/>' };
    expect(app.ask('writeAgreementDocument', hostile)).toMatchObject({ ok: false });
  });

  it('refuse a period that is reversed or empty', () => {
    const app = signedApp();
    const ask = { agreementId: 'CONV-0001', kind: 'BILAN' as const, acceptsGaps: true };
    const reversed = { ...ask, submissionId: 'r', from: '2026-11-30', until: '2026-11-01' };
    expect(refusal(app, 'writeAgreementDocument', reversed)).toEqual(['PERIOD_REVERSED']);
    const empty = { ...ask, submissionId: 'e', from: '2026-11-01', until: '2026-11-30' };
    expect(refusal(app, 'writeAgreementDocument', empty)).toEqual(['PERIOD_WITHOUT_MEALS']);
  });
});

describe('a batch of conventions', () => {
  const MANY = Array.from({ length: 16 }, (_, index) => `PT-${String(index + 1).padStart(4, '0')}`);

  function many(): MemoryApp {
    const app = smallTerritory(new MemoryApp());
    for (const id of MANY.slice(1)) {
      app.call('savePartnership', {
        ...PARTNERSHIP,
        submissionId: id,
        values: { ...PARTNERSHIP.values, name: `Partenariat ${id}` },
      });
    }
    return app;
  }

  it('stops when the time is short and goes on where it stopped, no number used twice', () => {
    const app = many();
    let clock = app.now;
    // Each look at the clock is fifteen seconds: a few conventions fit in four minutes.
    Object.defineProperty(app, 'now', { get: () => (clock += 15_000) });
    let left: readonly string[] = MANY;
    const numbers: (string | null)[] = [];
    let rounds = 0;
    while (left.length > 0 && rounds < 60) {
      const view = app.call('writeAgreements', {
        submissionId: 'batch',
        partnershipIds: left,
        acceptsGaps: true,
      });
      numbers.push(...view.written.map(({ agreementId }) => agreementId));
      expect(view.refused).toEqual([]);
      left = view.left;
      rounds += 1;
    }
    expect(rounds).toBeGreaterThan(1);
    expect(new Set(numbers).size).toBe(16);
    expect(app.documents.documents.size).toBe(16);
  });

  it('writes the others when one is refused', () => {
    const app = many();
    const view = app.call('writeAgreements', {
      submissionId: 'careful',
      partnershipIds: ['PT-0001', 'PT-0002'],
    });
    expect(view.written).toEqual([]);
    expect(view.refused.map(({ partnershipId }) => partnershipId)).toEqual(['PT-0001', 'PT-0002']);
    expect(view.left).toEqual([]);
  });
});
