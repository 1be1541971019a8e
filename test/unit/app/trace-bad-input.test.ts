import { beforeAll, describe, expect, it } from '@jest/globals';
import { fr } from '../../../src/i18n/fr';
import { formatMessage } from '../../../src/i18n/format-message';
import { MortalApp } from '../../support/mortal-app';
import { aDay, smallTerritory, WEEK } from '../../support/small-territory';

const recordWeek = (days: readonly ReturnType<typeof aDay>[]) => ({ ...WEEK, days });
const RECALL = { submissionId: 'recall', isDrill: false, isConfirmed: false };

describe('what goes wrong with a lot', () => {
  let app: MortalApp;
  beforeAll(() => {
    app = smallTerritory(new MortalApp()) as MortalApp; // the very app that was given
  });

  it.each([
    [
      'a temperature of 630 for 63,0',
      aDay('2026-11-20', { coreTemperature: '630' }),
      'COMMA_FORGOTTEN',
      'coreTemperature',
      /vouliez-vous dire 63,0/,
    ],
    [
      'a delivery before its production',
      aDay('2026-11-20', { productionDate: '21/11/2026' }),
      'PRODUCED_AFTER_DELIVERY',
      'productionDate',
      /21\/11\/2026\) est après la livraison \(20\/11\/2026\)/,
    ],
  ])('%s is refused beside its field with its remedy, and nothing is written', (...row) => {
    const [, day, code, field, sentence] = row;
    const before = app.everything();
    const answer = app.ask('recordWeek', recordWeek([aDay('2026-11-17'), day]));
    const all = answer.ok ? [] : answer.error.issues;
    const issues = all.filter(({ severity }) => severity === 'BLOCK');
    expect(issues).toMatchObject([{ severity: 'BLOCK', code, path: `days.1.${field}` }]);
    const sentences: Readonly<Record<string, string>> = fr.issues;
    expect(formatMessage(sentences[code] ?? '', issues[0]?.params ?? {})).toMatch(sentence);
    expect(app.everything()).toEqual(before);
  });

  it('a hold on a lot nobody knows is asked about first, and nothing is written', () => {
    const before = app.everything();
    const values = { kind: 'RETRAIT', lots: 'L-404' };
    expect(app.ask('openRecall', { ...RECALL, values })).toMatchObject({
      error: { code: 'TO_CONFIRM', issues: [{ code: 'RECALL_LOT_UNKNOWN', path: 'lots' }] },
    });
    expect(app.everything()).toEqual(before);
  });
});

describe('the same lot of the same dish on two rows of a day', () => {
  const twice = (values: Record<string, string>) => {
    const app = smallTerritory(new MortalApp());
    const days = [aDay('2026-11-17', { lotRef: 'L-1' }), aDay('2026-11-17', values)];
    const answer = app.call('recordWeek', recordWeek(days));
    const log = app.call('traceLot', {
      ...{ lotRef: '', dishName: 'e', kitchenId: '', partnershipId: '' },
      ...{ from: '', until: '' },
    });
    return { issues: answer.issues.filter(({ code }) => code === 'LOT_TWICE'), log };
  };

  it('is named with what to do, and both rows are kept: it may have been two rounds', () => {
    const { issues, log } = twice({ lotRef: ' l-1', dishName: 'sauté de dinde' });
    const params = { dish: 'sauté de dinde', date: '17/11/2026' };
    expect(issues).toMatchObject([{ severity: 'WARN', path: 'days.1.lotRef', params }]);
    expect(log.deliveryCount).toBe(2);
  });

  it.each([
    ['another lot', { lotRef: 'L-2' }],
    ['another dish of the lot of the day', { lotRef: 'L-1', dishName: 'Gratin' }],
  ])('is not what %s is', (_, values) => {
    expect(twice(values).issues).toEqual([]);
  });
});
