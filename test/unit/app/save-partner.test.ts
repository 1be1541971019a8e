import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Api } from '../../../src/rpc/api';
import type { MemoryApp } from '../../support/memory-app';
import { ASSOCIATION, COST, PARTNERSHIP, smallTerritory } from '../../support/small-territory';

let app: MemoryApp;

beforeEach(() => {
  app = smallTerritory();
});

const save = (submissionId: string, id: string | null, values: Record<string, string>) => ({
  submissionId,
  id,
  values,
});
const refusal = (answer: ReturnType<typeof app.ask>) => (answer.ok ? null : answer.error);
const partnerCount = () => app.call('getHome', {}).references.partner.length;

const TWIN = save('twin', null, {
  ...(ASSOCIATION.values as Record<string, string>), // every value of the builder is a text
  name: 'Association LE REPAS-PARTAGE',
  rna: '',
});

describe('a partner that may be there already', () => {
  it('is not written before somebody saw the one that looks like it', () => {
    const before = partnerCount();
    expect(refusal(app.ask('savePartner', TWIN))).toMatchObject({
      code: 'TO_CONFIRM',
      issues: [{ severity: 'WARN', code: 'DUPLICATE_NAME', params: { id: 'P-0002' } }],
    });
    expect(partnerCount()).toBe(before);
  });

  it('is written once it was confirmed, and asks nothing more as long as it is the same', () => {
    const confirmed = { ...TWIN, submissionId: 'sure', confirmedDuplicates: true };
    const { id } = app.call('savePartner', confirmed);
    expect(app.ask('savePartner', save('notes', id, { notes: 'Ouvert' })).ok).toBe(true);
    expect(refusal(app.ask('savePartner', save('name', id, { name: 'Repas partagés' })))).toEqual(
      expect.objectContaining({ code: 'TO_CONFIRM' }),
    );
  });

  it('says what stops before what may be a duplicate', () => {
    const wrong = { ...TWIN, values: { ...TWIN.values, postcode: 'x' } };
    expect(refusal(app.ask('savePartner', wrong))).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('a partner that is archived', () => {
  const archive = save('archive', 'P-0002', { lifeCycle: 'INACTIF', archiveReason: 'A fermé.' });

  it('needs a reason, and stays where it is tied', () => {
    const unsaid = save('unsaid', 'P-0002', { lifeCycle: 'INACTIF' });
    expect(refusal(app.ask('savePartner', unsaid))?.issues).toMatchObject([
      { code: 'ARCHIVE_REASON_MISSING', path: 'archiveReason' },
      { code: 'PARTNERSHIPS_STILL_RUN' },
    ]);
    expect(app.call('savePartner', archive).issues).toMatchObject([
      { code: 'PARTNERSHIPS_STILL_RUN' },
    ]);
    const tied = app.call('getRecord', { record: 'partnership', id: 'PT-0001' });
    expect(tied.values['recipientId']).toBe('P-0002');
    expect(tied.issues).toMatchObject([{ severity: 'WARN', code: 'PARTNER_INACTIVE' }]);
  });

  it('cannot enter a new partnership, and an older one can still be corrected', () => {
    app.call('savePartner', archive);
    const another = { ...PARTNERSHIP, submissionId: 'another' };
    expect(refusal(app.ask('savePartnership', another))?.issues).toMatchObject([
      { severity: 'BLOCK', code: 'PARTNER_INACTIVE', path: 'recipientId' },
    ]);
    const ended = save('ended', 'PT-0001', { endsOn: '31/12/2026' });
    expect(app.ask('savePartnership', ended).ok).toBe(true);
  });

  it('comes back by way of « à confirmer »', () => {
    app.call('savePartner', archive);
    const back = (state: string) =>
      app.ask('savePartner', save(state, 'P-0002', { lifeCycle: state }));
    expect(refusal(back('ACTIF'))?.issues).toMatchObject([{ code: 'LIFE_CYCLE_STEP' }]);
    expect(back('A_CONFIRMER').ok).toBe(true);
    expect(back('ACTIF').ok).toBe(true);
  });
});

type Change = {
  [Name in 'savePartner' | 'savePartnership' | 'saveCostItem']: {
    name: Name;
    record: Api['getRecord']['input']['record'];
    id: string;
    first: Omit<Api[Name]['input'], 'submissionId' | 'id'>;
    second: Omit<Api[Name]['input'], 'submissionId' | 'id'>;
  };
}['savePartner' | 'savePartnership' | 'saveCostItem'];

const CHANGES: readonly Change[] = [
  {
    name: 'savePartner',
    record: 'partner',
    id: 'P-0002',
    first: { values: { notes: 'un' } },
    second: { values: { notes: 'deux' } },
  },
  {
    name: 'savePartnership',
    record: 'partnership',
    id: 'PT-0001',
    first: { values: { expectedMeals: '41' } },
    second: { values: { expectedMeals: '42' } },
  },
  {
    name: 'saveCostItem',
    record: 'costItem',
    id: 'C-0001',
    first: { values: {}, payers: [{ payerId: 'P-0001', sharePercent: '100' }] },
    second: { values: { label: 'Fourgon' }, payers: COST.payers },
  },
];

describe.each(CHANGES)('$name of a row that two people have on their screen', (change) => {
  const { record, id } = change;
  // One procedure and its own input, which the union above ties together.
  const send = (submissionId: string, input: object) =>
    app.ask(change.name, { submissionId, id, ...input } as never);

  it('is refused to the second, who is told, and accepted after a new look', () => {
    const { version } = app.call('getRecord', { record, id });
    expect(send('first', { ...change.first, version }).ok).toBe(true);
    const visible = JSON.stringify(app.call('getRecord', { record, id }));
    expect(refusal(send('second', { ...change.second, version }))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    expect(JSON.stringify(app.call('getRecord', { record, id }))).toBe(visible);
    const seen = app.call('getRecord', { record, id }).version;
    expect(send('third', { ...change.second, version: seen }).ok).toBe(true);
  });

  it('gives with its answer the version for the next correction', () => {
    const { version } = app.call('getRecord', { record, id });
    const saved = send('first', { ...change.first, version });
    const next = saved.ok && 'version' in saved.data ? saved.data.version : '';
    expect(next).toBe(app.call('getRecord', { record, id }).version);
    expect(send('second', { ...change.second, version: next }).ok).toBe(true);
  });

  it('sent twice is still one submission', () => {
    const { version } = app.call('getRecord', { record, id });
    expect(send('first', { ...change.first, version }).ok).toBe(true);
    expect(send('first', { ...change.first, version }).ok).toBe(true);
  });
});
