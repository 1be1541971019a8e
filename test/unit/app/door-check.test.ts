import { describe, expect, it } from '@jest/globals';
import { DOOR_RED, recallInput } from '../../support/recall-requests';
import { smallTerritory, WEEK } from '../../support/small-territory';

const { submissionId: _, ...RED } = DOOR_RED;
const GREEN = { ...RED, values: { ...RED.values, coreTemperature: '2,5' } };

describe('the door', () => {
  it('lets a good lot in', () => {
    expect(smallTerritory().call('checkDoor', GREEN)).toEqual({
      light: 'GREEN',
      lines: [],
      refusalReason: null,
    });
  });

  it('says the reason, the rule and its source in one line', () => {
    expect(smallTerritory().call('checkDoor', RED)).toMatchObject({
      light: 'RED',
      refusalReason: 'TEMPERATURE',
      lines: [
        {
          light: 'RED',
          text: expect.stringContaining('6 °C'),
          source: expect.stringContaining('fiche 12'),
        },
      ],
    });
  });

  it('keeps out a lot that is recalled', () => {
    const app = smallTerritory();
    app.call('recordWeek', WEEK);
    app.call('openRecall', recallInput('recall', 'L-2026-11-17'));
    const asked = { ...GREEN, values: { ...GREEN.values, lotRef: 'l-2026-11-17' } };
    expect(app.call('checkDoor', asked).lines.map(({ code }) => code)).toEqual(['LOT_HELD']);
  });

  it('asks for a comment on what is unusual, without refusing it', () => {
    const asked = { ...GREEN, containsRawAnimal: true };
    expect(smallTerritory().call('checkDoor', asked)).toMatchObject({
      light: 'ORANGE',
      refusalReason: null,
    });
  });

  it('records the refusal of a red lot, and leaves the rest of the week as it was', () => {
    const app = smallTerritory();
    app.call('recordWeek', { ...WEEK, week: '2026-S48', days: [] });
    app.call('refuseAtDoor', DOOR_RED);
    const { days } = app.call('getWeek', { partnershipId: 'PT-0001', week: '2026-S48' });
    expect(days.find(({ isRecorded }) => isRecorded)?.values).toMatchObject({
      lotRef: 'L-WARM',
      deliveredMeals: '12',
      refusedMeals: '12',
      acceptedMeals: '0',
      refusalReason: 'TEMPERATURE',
    });
  });

  it('refuses nothing that may be taken', () => {
    const answer = smallTerritory().ask('refuseAtDoor', { submissionId: 'green', ...GREEN });
    expect(answer).toMatchObject({ ok: false, error: { issues: [{ code: 'DOOR_NOT_RED' }] } });
  });

  it('asks whether 630 was typed for 63,0, and names every field that it cannot read', () => {
    const values = { ...RED.values, coreTemperature: '630' };
    const asked = { ...RED, values, airTemperature: '45', reheatCount: 'deux' };
    const issue = (path: string, code: string) => ({ severity: 'BLOCK', path, code });
    const meant = { params: { value: 630, meant: '63,0' } };
    expect(smallTerritory().ask('checkDoor', asked)).toMatchObject({
      ok: false,
      error: {
        issues: [
          { ...issue('coreTemperature', 'COMMA_FORGOTTEN'), ...meant },
          issue('reheatCount', 'NOT_A_NUMBER'),
        ],
      },
    });
    expect(smallTerritory().ask('checkDoor', { ...GREEN, airTemperature: '450' })).toMatchObject({
      error: { issues: [issue('airTemperature', 'COMMA_FORGOTTEN')] },
    });
  });
});
