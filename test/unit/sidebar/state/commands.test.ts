import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Call, CallError, createClient } from '../../../../src/sidebar/bridge/client';
import { dispatch } from '../../../../src/rpc/dispatch';
import { failureText } from '../../../../src/sidebar/sentences';
import { appReducer, INITIAL_STATE } from '../../../../src/sidebar/state/app-state';
import { createCommands } from '../../../../src/sidebar/state/commands';
import { createDraftShelf } from '../../../../src/sidebar/state/draft-shelf';
import { createStore } from '../../../../src/sidebar/state/store';
import { newSubmissionId } from '../../../../src/sidebar/state/submission';
import { MemoryApp } from '../../../support/memory-app';

/** The sidebar without its page, over the product without Google. */
function aSidebar(app: MemoryApp) {
  const wire = { isCut: false, calls: [] as string[] };
  const real = createClient((json) => Promise.resolve(dispatch(() => app.context(), json)));
  const call: Call = async (procedure, input) => {
    wire.calls.push(procedure);
    const answer = await real(procedure, input);
    if (wire.isCut) throw new CallError('UNREACHABLE');
    return answer;
  };
  const store = createStore(appReducer, INITIAL_STATE);
  const words = {
    saved: 'saved',
    toCorrect: 'toCorrect',
    copied: 'copied',
    merged: 'merged',
    followWritten: 'followWritten',
    nothingToCopy: 'nothingToCopy',
    loading: '',
    saving: 'saving',
    checked: 'checked',
    prepared: 'prepared',
    failureText,
    repaired: 'Réparé.',
    checkedText: String,
    undoneText: String,
    recalculatedText: String,
  };
  const commands = createCommands({
    call,
    store,
    drafts: createDraftShelf(() => {
      throw new Error('no storage here');
    }),
    newSubmissionId,
    clock: () => '17:42',
    words,
  });
  return { store, commands, wire };
}

const PARTNER = {
  address: '1 rue X',
  postcode: '92000',
  city: 'Nanterre',
  alertPhone: '01 23 45 67 89',
};

describe('a journey in the sidebar', () => {
  let app: MemoryApp;
  let sidebar: ReturnType<typeof aSidebar>;

  const save = async (record: 'partner' | 'partnership', values: Record<string, string>) => {
    await sidebar.commands.openRecord(record, null);
    sidebar.commands.type(record + '/new', values);
    await sidebar.commands.saveRecord(record, null);
  };
  const state = () => sidebar.store.state();
  const KEY = 'PT-0001/2026-S48';

  beforeEach(async () => {
    app = new MemoryApp('2026-11-23');
    sidebar = aSidebar(app);
    await sidebar.commands.loadHome();
    await sidebar.commands.prepare();
    await save('partner', { ...PARTNER, kind: 'CUISINE_CENTRALE', name: 'Cuisine de Nanterre' });
    await save('partner', { ...PARTNER, kind: 'ASSOCIATION', name: 'Foyer Adoma' });
    await save('partnership', {
      name: 'Nanterre',
      kitchenId: 'P-0001',
      recipientId: 'P-0002',
      flowType: 'EXCEDENT',
    });
    await sidebar.commands.openWeek('PT-0001', '2026-S48');
  });

  it('goes from an empty workbook to a recorded week with its cost and its log', async () => {
    expect(state().home.data?.references.partner.map((one) => one.name)).toEqual([
      'Cuisine de Nanterre',
      'Foyer Adoma',
    ]);
    const values = {
      deliveredMeals: '38',
      acceptedMeals: '36',
      refusedMeals: '2',
      refusalReason: 'ASPECT',
      distributedMeals: '36',
      lostMeals: '0',
      lotRef: 'L1',
      useByDate: '26/11/2026',
    };
    sidebar.commands.typeSlot(KEY, '2026-11-23', values);
    await sidebar.commands.saveWeek(KEY);
    const week = state().weeks[KEY];
    expect(week?.failure).toBeNull();
    expect(week?.saved).toMatchObject({ writtenRows: 1, isRepeated: false });
    expect(week?.saved?.writtenEvents).toBeGreaterThan(0);
    expect(week?.edits).toEqual({});
  });

  it('shows the twin of a new partner, and writes it when it is told apart', async () => {
    await save('partner', { ...PARTNER, kind: 'ASSOCIATION', name: 'Association FOYER ADOMA' });
    expect(state().forms['partner/new']?.failure).toMatchObject({
      code: 'TO_CONFIRM',
      issues: [{ code: 'DUPLICATE_NAME', params: { id: 'P-0002' } }],
    });
    await sidebar.commands.saveRecord('partner', null, { hasConfirmedDuplicates: true });
    expect(state().forms['partner/P-0003']?.saved?.id).toBe('P-0003');
  });

  it('brings in what somebody else wrote meanwhile, and then saves', async () => {
    await sidebar.commands.openRecord('partner', 'P-0002');
    const values = { city: 'Puteaux' };
    app.call('savePartner', { submissionId: 'else', id: 'P-0002', values });
    sidebar.commands.type('partner/P-0002', { notes: 'mien' });
    await sidebar.commands.saveRecord('partner', 'P-0002');
    expect(state().forms['partner/P-0002']?.failure?.code).toBe('CHANGED_MEANWHILE');
    await sidebar.commands.mergeRecord('partner', 'P-0002');
    await sidebar.commands.saveRecord('partner', 'P-0002');
    const saved = app.call('getRecord', { record: 'partner', id: 'P-0002' });
    expect(saved.values).toMatchObject({ city: 'Puteaux', notes: 'mien' });
  });

  it('archives a partner from its sheet, which stays, and brings it back', async () => {
    await sidebar.commands.openPartner('P-0002');
    expect(state().sheets['P-0002']?.view?.partnerships).toHaveLength(1);
    await sidebar.commands.setLifeCycle('P-0002', 'INACTIF', 'A fermé.');
    expect(state().sheets['P-0002']?.view?.lifeCycle).toBe('INACTIF');
    expect(state().home.data?.references.partner[1]).toMatchObject({ lifeCycle: 'INACTIF' });
    await sidebar.commands.setLifeCycle('P-0002', 'A_CONFIRMER');
    expect(state().sheets['P-0002']).toMatchObject({
      failure: null,
      view: { lifeCycle: 'A_CONFIRMER', record: { values: { archiveReason: '' } } },
    });
  });

  it('writes nothing when a count does not fall right, and says so beside the field', async () => {
    sidebar.commands.typeSlot(KEY, '2026-11-25', {
      deliveredMeals: '40',
      acceptedMeals: '38',
      refusedMeals: '1',
    });
    await sidebar.commands.saveWeek(KEY);
    const week = state().weeks[KEY];
    expect(week?.failure?.code).toBe('INVALID_INPUT');
    expect(week?.issues).toContainEqual(
      expect.objectContaining({ code: 'SUM_ACCEPTED_REFUSED', path: 'days.0.acceptedMeals' }),
    );
    expect(week?.edits['2026-11-25']).toMatchObject({ acceptedMeals: '38' });
  });

  it('closes a day and keeps it closed', async () => {
    sidebar.commands.typeSlot(KEY, '2026-11-24', { status: 'ANNULEE' });
    await sidebar.commands.saveWeek(KEY);
    const tuesday = state().weeks[KEY]?.view?.days.find((day) => day.date === '2026-11-24');
    expect(tuesday).toMatchObject({
      isRecorded: true,
      values: { status: 'ANNULEE', deliveredMeals: '' },
    });
  });

  it('does not send twice on a double click', async () => {
    sidebar.commands.typeSlot(KEY, '2026-11-23', { deliveredMeals: '0' });
    await Promise.all([sidebar.commands.saveWeek(KEY), sidebar.commands.saveWeek(KEY)]);
    expect(sidebar.wire.calls.filter((name) => name === 'recordWeek')).toHaveLength(1);
  });

  it('sends the same submission again when the answer was lost, and it is recorded once', async () => {
    sidebar.commands.typeSlot(KEY, '2026-11-23', { deliveredMeals: '0' });
    sidebar.wire.isCut = true;
    await sidebar.commands.saveWeek(KEY);
    expect(state().weeks[KEY]).toMatchObject({
      failure: { code: 'UNREACHABLE' },
      edits: { '2026-11-23': { deliveredMeals: '0' } },
    });
    sidebar.wire.isCut = false;
    await sidebar.commands.saveWeek(KEY);
    expect(state().weeks[KEY]?.saved?.isRepeated).toBe(true);
  });

  it('keeps what was typed when someone else recorded first, then records over what they wrote', async () => {
    const other = aSidebar(app);
    await other.commands.openWeek('PT-0001', '2026-S48');
    other.commands.typeSlot(KEY, '2026-11-23', { forecastMeals: '30' });
    await other.commands.saveWeek(KEY);
    sidebar.commands.typeSlot(KEY, '2026-11-23', { orderedMeals: '20' });
    await sidebar.commands.saveWeek(KEY);
    expect(state().weeks[KEY]?.failure?.code).toBe('CHANGED_MEANWHILE');
    await sidebar.commands.loadLatest(KEY);
    sidebar.commands.rebase(KEY, true);
    await sidebar.commands.saveWeek(KEY);
    const monday = state().weeks[KEY]?.view?.days[0];
    expect(monday?.values).toMatchObject({ forecastMeals: '30', orderedMeals: '20' });
  });

  it('asks for a blank compulsory field without asking the workbook', async () => {
    const before = sidebar.wire.calls.length;
    await save('partner', { kind: 'ASSOCIATION' });
    expect(sidebar.wire.calls).toHaveLength(before);
    expect(state().forms['partner/new']?.issues.map((issue) => issue.path)).toEqual([
      'name',
      'address',
      'postcode',
      'city',
    ]);
  });

  it('shows the record it became after the first saving', () => {
    expect(state().pages.map((page) => page.name === 'record' && page.id)).toEqual([
      'P-0001',
      'P-0002',
      'PT-0001',
    ]);
  });
});
