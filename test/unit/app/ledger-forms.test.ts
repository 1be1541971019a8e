import { describe, expect, it } from '@jest/globals';
import { smallTerritory } from '../../support/small-territory';

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
