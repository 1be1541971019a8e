import { describe, expect, it } from '@jest/globals';
import { smallTerritory, WEEK } from '../../support/small-territory';

const SAMPLE = {
  takenOn: '2026-11-20',
  partnerId: 'P-0001',
  dishName: 'Hachis parmentier',
  lastServedOn: '2026-11-20',
};

const save = (app: ReturnType<typeof smallTerritory>, id: string | null, values: object) =>
  app.call('saveSample', { submissionId: `sample ${id}`, id, values: { ...values } });

describe('the forms of the ledgers', () => {
  it('ask for what a person knows of a sample and of containers, never for what is computed', () => {
    const { forms } = smallTerritory().call('getHome', {});
    expect(forms.sample.map(({ key }) => key)).toEqual([
      ...['takenOn', 'partnerId', 'dishName', 'lotRef', 'weightGrams'],
      ...['lastServedOn', 'destroyedOn', 'comment'],
    ]);
    expect(forms.containerMove.map(({ key }) => key)).toEqual([
      ...['movedOn', 'partnerId', 'containerType', 'outCount', 'backCount', 'comment'],
    ]);
  });

  it('keep a sample until its day, and drop it once it is said to be destroyed', () => {
    const app = smallTerritory();
    const { id } = save(app, null, SAMPLE);
    const ledgers = () => app.call('getLedgers', {});
    expect(ledgers().keptSamples).toEqual([
      { sampleId: id, dishName: 'Hachis parmentier', lotRef: null, destroyAfter: '25/11/2026' },
    ]);
    const read = app.call('getRecord', { record: 'sample', id });
    expect(read.values).toMatchObject({ dishName: 'Hachis parmentier', takenOn: '2026-11-20' });
    save(app, id, { destroyedOn: '2026-11-26' });
    expect(ledgers()).toMatchObject({ keptSamples: [], samples: [] });
  });

  const logged = (app: ReturnType<typeof smallTerritory>) => {
    const cells = app.store.tabs.get('Traçabilité')?.cells ?? [];
    const at = (key: string) => (cells[0] ?? []).indexOf(key);
    return cells
      .slice(2)
      .map((row) => [row[at('eventId')], row[at('kind')], row[at('comment')]].map(String));
  };

  it('tell the log by themselves: a sample taken, corrected, thrown away, and taken back', () => {
    const app = smallTerritory();
    const { id } = save(app, null, { ...SAMPLE, lotRef: 'L-1', weightGrams: '90' });
    app.call('saveSample', { submissionId: 'weight', id, values: { weightGrams: '95' } });
    app.call('saveSample', { submissionId: 'same', id, values: { comment: 'Chambre froide 2' } });
    app.call('saveSample', { submissionId: 'gone', id, values: { destroyedOn: '2026-11-26' } });
    const { undo } = app.call('getJournal', {});
    app.call('undoLastAction', { submissionId: 'undo', number: undo?.number ?? 0 });
    expect(logged(app)).toEqual([
      ['E-PL-0001-PLAT_TEMOIN-1', 'Plat témoin', '90 g'],
      ['E-PL-0001-PLAT_TEMOIN-2', 'Plat témoin', '95 g'],
      ['E-PL-0001-DESTRUCTION-1', 'Perte, destruction', '95 g'],
      ['E-PL-0001-DESTRUCTION-2', 'Correction', expect.stringContaining('destruction')],
    ]);
    expect(app.call('verifyLog', {}).breaks).toEqual([]);
    expect(app.call('checkWorkbook', {}).counts.BLOCK).toBe(0);
  });

  it('tell the log of containers that go out and come back', () => {
    const app = smallTerritory();
    const values = { movedOn: '2026-11-20', partnerId: 'P-0002', containerType: 'BAC_GN_1_1' };
    const move = (submissionId: string, id: string | null, counts: object) =>
      app.call('saveContainerMove', { submissionId, id, values: { ...values, ...counts } });
    const { id } = move('out', null, { outCount: '6', backCount: '2' });
    move('none came back', id, { backCount: '0' });
    expect(logged(app)).toEqual([
      ['E-CM-0001-SORTIE_CONTENANTS-1', 'Sortie de contenants', '6 × Bac GN 1/1'],
      ['E-CM-0001-RETOUR_CONTENANTS-1', 'Retour des contenants', '2 × Bac GN 1/1'],
      ['E-CM-0001-RETOUR_CONTENANTS-2', 'Correction', expect.stringContaining('Retour')],
    ]);
  });

  it('stand with the lot that they are of', () => {
    const app = smallTerritory();
    app.call('recordWeek', WEEK);
    save(app, null, { ...SAMPLE, lotRef: 'l-2026-11-17' });
    const asked = { dishName: '', kitchenId: '', partnershipId: '', from: '', until: '' };
    const [lot] = app.call('traceLot', { ...asked, lotRef: 'L-2026-11-17' }).lots;
    expect(lot?.samples).toMatchObject([{ kind: 'Plat témoin', when: '20/11/2026 12:00' }]);
    const period = { role: 'EPCIS', from: '2026-11-20', until: '2026-11-20' } as const;
    expect(app.call('exportLog', period).text).toContain('"sampling"');
  });

  it('read a move of containers again as it was entered', () => {
    const app = smallTerritory();
    const values = {
      ...{ movedOn: '2026-11-20', partnerId: 'P-0002' },
      ...{ containerType: 'BAC_GN_1_1', outCount: '6' },
    };
    const { id } = app.call('saveContainerMove', { submissionId: 'move', id: null, values });
    expect(app.call('getRecord', { record: 'containerMove', id }).values).toMatchObject(values);
    expect(app.call('getLedgers', {}).containers).toMatchObject([{ out: 6 }]);
  });
});
