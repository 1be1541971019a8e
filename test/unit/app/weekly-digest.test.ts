import { describe, expect, it } from '@jest/globals';
import { sendWeeklyDigest } from '../../../src/app/weekly-digest';
import { MemoryApp } from '../../support/memory-app';
import { AGREEMENT, smallTerritory } from '../../support/small-territory';

/** An agreement that ends, and an insurance that has ended. */
function dueTerritory(): MemoryApp {
  const app = smallTerritory(new MemoryApp());
  app.call('writeAgreement', {
    ...AGREEMENT,
    values: { ...AGREEMENT.values, endsOn: '31/12/2026', renewal: 'NONE' },
  });
  const signed = { submissionId: 'signed', agreementId: 'CONV-0001', status: 'SIGNEE' as const };
  app.call('changeAgreementStatus', { ...signed, on: '2026-11-01' });
  app.call('savePartner', {
    submissionId: 'insured',
    id: 'P-0002',
    values: { insurer: 'Une mutuelle', policyNumber: '1', policyEndsOn: '01/11/2026' },
  });
  return app;
}

describe('what is due', () => {
  it('is on the first screen, with the agreement it opens', () => {
    const { todo } = dueTerritory().call('getHome', {});
    expect(todo.find(({ code }) => code === 'AGREEMENT_TO_RENEW')).toMatchObject({
      path: 'agreement.endsOn',
      params: { reference: 'CONV-0001', id: 'PT-0001', name: 'Nanterre, Repas partagé' },
    });
    expect(todo.map(({ code }) => code)).toContain('INSURANCE_EXPIRED');
  });

  it('is read in sentences that name who and what, without any mail', () => {
    const app = dueTerritory();
    const view = app.call('getDigest', {});
    expect(view.recipient).toBeNull();
    expect(view.lines).toEqual(
      expect.arrayContaining([
        'La convention CONV-0001 (Nanterre, Repas partagé) finit le 31/12/2026 : décidez de la suite et écrivez la suivante.',
        'Le Repas partagé : L’assurance a expiré le 01/11/2026 : demandez la nouvelle attestation.',
      ]),
    );
    sendWeeklyDigest(app.context());
    expect(app.mail.sent).toEqual([]);
  });
});

describe('the weekly mail', () => {
  it('goes to who asked for it, says all that is due, and how to stop it', () => {
    const app = dueTerritory();
    const { recipient, lines } = app.call('saveDigest', { recipient: ' moi@ville.example ' });
    expect(recipient).toBe('moi@ville.example');
    sendWeeklyDigest(app.context());
    expect(app.mail.sent).toHaveLength(1);
    const [mail] = app.mail.sent;
    expect(mail?.to).toBe('moi@ville.example');
    expect(mail?.subject).toBe(`Passe-plat : ${lines.length} rappels cette semaine`);
    for (const line of lines) expect(mail?.body).toContain(`- ${line}`);
    expect(mail?.body).toContain('Pour ne plus recevoir');
  });

  it('is stopped by its switch', () => {
    const app = dueTerritory();
    app.call('saveDigest', { recipient: 'moi@ville.example' });
    expect(app.call('saveDigest', { recipient: null }).recipient).toBeNull();
    sendWeeklyDigest(app.context());
    expect(app.mail.sent).toEqual([]);
  });

  it('is not sent when nothing is due', () => {
    const app = new MemoryApp();
    app.call('prepareWorkbook', {});
    app.call('saveDigest', { recipient: 'moi@ville.example' });
    sendWeeklyDigest(app.context());
    expect(app.mail.sent).toEqual([]);
  });

  it('does not take an address that is not whole', () => {
    const app = dueTerritory();
    expect(app.ask('saveDigest', { recipient: 'moi' })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', issues: [{ code: 'EMAIL_SHAPE', path: 'recipient' }] },
    });
    expect(app.mail.recipient()).toBeNull();
  });
});
