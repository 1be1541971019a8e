import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MemoryApp } from '../../support/memory-app';
import { CONTACT, SITE, smallTerritory, WEEK } from '../../support/small-territory';

let app: MemoryApp;

beforeEach(() => {
  app = smallTerritory();
});

const sheet = (partnerId = 'P-0002') => app.call('getPartnerSheet', { partnerId });

describe('the sheet of a partner', () => {
  it('says what is blank and will be asked for, according to its role', () => {
    expect(sheet().gaps).toEqual(
      expect.arrayContaining(['insurer', 'policyEndsOn', 'openingDays', 'thermometerCheckedOn']),
    );
    expect(sheet('P-0001').gaps).toEqual(expect.arrayContaining(['management', 'dailyMeals']));
    expect(sheet('P-0001').gaps).not.toContain('authorisationRef');
  });

  it('says what expires, with the thresholds of the workbook', () => {
    const values = { policyEndsOn: '31/12/2026', thermometerCheckedOn: '01/01/2026' };
    app.call('savePartner', { submissionId: 'papers', id: 'P-0002', values });
    const codes = sheet().record.issues.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['INSURANCE_EXPIRING', 'THERMOMETER_OVERDUE']));
  });

  it('gives its partnerships with its part in each, and its last weeks, newest first', () => {
    app.call('recordWeek', WEEK);
    const { partnerships, weeks } = sheet();
    expect(partnerships).toEqual([
      {
        partnershipId: 'PT-0001',
        name: 'Nanterre, Repas partagé',
        roles: ['recipientId'],
        hasEnded: false,
      },
    ]);
    expect(weeks).toMatchObject([
      { week: '2026-S47', partnershipId: 'PT-0001', deliveredMeals: 80, state: 'DELIVERED' },
    ]);
  });

  it('looks back eight weeks, however long the history', () => {
    app.call('recordWeek', WEEK);
    app.now = Date.parse('2027-03-01T09:00:00Z');
    expect(sheet().weeks).toEqual([]);
  });

  it('is refused for a partner that is not there', () => {
    const answer = app.ask('getPartnerSheet', { partnerId: 'P-0099' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});

describe('the places and contacts of a partner', () => {
  it('are written in their own tabs and shown on its sheet only', () => {
    expect(app.call('saveSite', SITE).id).toBe('L-0001');
    expect(app.call('saveContact', CONTACT).id).toBe('CT-0001');
    const { sites, contacts } = sheet();
    expect(sites).toMatchObject([{ id: 'L-0001', values: { name: 'Salle des fêtes' } }]);
    expect(contacts).toMatchObject([
      { id: 'CT-0001', values: { workPhone: '01 23 45 67 89', role: 'RESPONSABLE_ALERTES' } },
    ]);
    expect(sheet('P-0001')).toMatchObject({ sites: [], contacts: [] });
  });

  it('are corrected in their row, by who saw the row as it is', () => {
    app.call('saveSite', SITE);
    const { version } = app.call('getRecord', { record: 'site', id: 'L-0001' });
    const values = { name: 'Gymnase' };
    app.call('saveSite', { submissionId: 'again', id: 'L-0001', values, version });
    expect(sheet().sites).toMatchObject([{ id: 'L-0001', values: { name: 'Gymnase' } }]);
    const late = app.ask('saveSite', { submissionId: 'late', id: 'L-0001', values, version });
    expect(late).toMatchObject({ ok: false, error: { code: 'CHANGED_MEANWHILE' } });
  });

  it('are refused for a partner that is not there', () => {
    const values = { ...CONTACT.values, partnerId: 'P-0099' };
    expect(app.ask('saveContact', { ...CONTACT, values })).toMatchObject({
      ok: false,
      error: { issues: [{ code: 'UNKNOWN_REFERENCE', path: 'partnerId' }] },
    });
  });

  it('leave the snapshot of the week as it was', () => {
    app.call('recordWeek', WEEK);
    const cost = JSON.stringify(app.call('getWeek', { partnershipId: 'PT-0001', week: WEEK.week }));
    app.call('saveSite', SITE);
    app.call('saveContact', CONTACT);
    expect(JSON.stringify(app.call('getWeek', { partnershipId: 'PT-0001', week: WEEK.week }))).toBe(
      cost,
    );
  });
});
