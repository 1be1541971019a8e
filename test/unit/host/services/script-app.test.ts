import { afterAll, describe, expect, it } from '@jest/globals';

import { ManualClock } from '../../../../src/host/run/host-clock';
import { createScriptAppServices } from '../../../../src/host/services/script-app';
import { TriggerStore } from '../../../../src/host/services/trigger-store';
import { EVALUATOR, runBody, valueIn } from '../../../support/host-script';
import { aWorld, closeTestWorlds } from '../../../support/host-test-world';

afterAll(closeTestWorlds);

const START = Date.UTC(2026, 9, 23, 10);

async function aTriggerWorld() {
  const store = new TriggerStore();
  const clock = new ManualClock(START);
  const services = [createScriptAppServices({ triggers: store, bookId: 'book' })];
  return { store, clock, world: await aWorld(EVALUATOR, { services, clock }) };
}
const isoTimes = (store: TriggerStore): (string | undefined)[] =>
  store
    .all()
    .map(({ nextAt }) => (nextAt === undefined ? undefined : new Date(nextAt).toISOString()));

describe('a time-driven trigger', () => {
  it.each([
    ['after(60000)', ['2026-10-23T10:01:00.000Z', undefined]],
    ['everyMinutes(30)', ['2026-10-23T10:30:00.000Z', '2026-10-23T11:00:00.000Z']],
    ['everyHours(6)', ['2026-10-23T16:00:00.000Z', '2026-10-23T22:00:00.000Z']],
    // The clocks go back on 25 October 2026.
    ['everyDays(3).atHour(7)', ['2026-10-24T05:00:00.000Z', '2026-10-27T06:00:00.000Z']],
    [
      'onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).nearMinute(30)',
      ['2026-10-26T06:30:00.000Z', '2026-11-02T06:30:00.000Z'],
    ],
    ['onMonthDay(1).atHour(0)', ['2026-10-31T23:00:00.000Z', '2026-11-30T23:00:00.000Z']],
    ['everyDays(1).inTimezone("UTC")', ['2026-10-24T00:00:00.000Z', '2026-10-25T00:00:00.000Z']],
  ])('%s fires when it should', async (calls, [first, second]) => {
    const { store, world } = await aTriggerWorld();
    const made = await runBody(world, `ScriptApp.newTrigger('f').timeBased().${calls}.create()`);
    expect(made.ok).toBe(true);
    expect(isoTimes(store)).toEqual([first]);
    const [record] = store.all();
    const now = record?.nextAt ?? 0;
    expect(store.due(now - 1)).toEqual([]);
    expect(store.due(now)).toEqual([record]);
    if (record !== undefined) store.fired(record, now);
    expect(isoTimes(store)).toEqual(second === undefined ? [] : [second]);
  });

  it.each([
    ['everyMinutes(7)', 'Exception: Invalid argument: n'],
    ['everyHours(5)', 'Exception: Invalid argument: n'],
    ['atHour(24)', 'Exception: Invalid argument: hour'],
    ['atHour(4)', 'Exception: Must specify a time for the trigger.'],
    ['at(new Date(0))', 'Exception: The time of the trigger has passed.'],
  ])('%s is refused', async (calls, message) => {
    const { world } = await aTriggerWorld();
    const call = `ScriptApp.newTrigger('f').timeBased().${calls}.create()`;
    expect(await valueIn(world, call)).toBe(message);
  });
});

describe('ScriptApp', () => {
  it('lists and deletes triggers', async () => {
    const { world } = await aTriggerWorld();
    const outcome = await runBody(
      world,
      `const made = ScriptApp.newTrigger('onWeek').timeBased().everyDays(1).create();
       const listed = ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(),
         t.getEventType() === ScriptApp.EventType.CLOCK, String(t.getTriggerSource()),
         t.getTriggerSourceId(), t.getUniqueId() === made.getUniqueId()]);
       ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]);
       return [listed, ScriptApp.getProjectTriggers().length];`,
    );
    expect(outcome).toMatchObject({
      ok: true,
      value: [[['onWeek', true, 'CLOCK', null, true]], 0],
    });
  });

  it.each([
    ['onOpen', 'ON_OPEN'],
    ['onEdit', 'ON_EDIT'],
    ['onChange', 'ON_CHANGE'],
  ])('makes a trigger of the workbook: %s', async (method, event) => {
    const { world } = await aTriggerWorld();
    const outcome = await runBody(
      world,
      `const made = ScriptApp.newTrigger('f').forSpreadsheet('book').${method}().create();
       return [made.getEventType() === ScriptApp.EventType.${event},
         made.getTriggerSource() === ScriptApp.TriggerSource.SPREADSHEETS, made.getTriggerSourceId()];`,
    );
    expect(outcome).toMatchObject({ ok: true, value: [true, true, 'book'] });
  });

  it('takes 20 triggers at most', async () => {
    const { world } = await aTriggerWorld();
    const body = `for (let i = 0; i < 21; i += 1)
      ScriptApp.newTrigger('f').timeBased().everyHours(1).create();`;
    expect(await runBody(world, body)).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/^Exception: This script has too many triggers\./) },
    });
  });

  it.each([
    ['ScriptApp.getService().getUrl()', null],
    [
      'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED',
      true,
    ],
    [
      'ScriptApp.newTrigger("f").forSpreadsheet("book").onFormSubmit()',
      'Error: local host: ScriptApp.SpreadsheetTriggerBuilder.onFormSubmit exists in Apps Script but is not emulated yet',
    ],
    [
      'ScriptApp.newTrigger("f").forSpreadsheet("other")',
      'Error: local host: a trigger of another spreadsheet is not emulated yet',
    ],
    [
      'ScriptApp.newTrigger("f").forSpreadsheet("book").create()',
      'Exception: Must specify an event for the trigger.',
    ],
    ['ScriptApp.getOAuthToken().slice(0, 11)', 'ya29.local-'],
  ])('%s', async (call, expected) => {
    const { world } = await aTriggerWorld();
    expect(await valueIn(world, call)).toBe(expected);
  });
});
