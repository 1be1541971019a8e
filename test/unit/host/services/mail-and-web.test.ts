import { afterAll, describe, expect, it } from '@jest/globals';

import { ManualClock } from '../../../../src/host/run/host-clock';
import { Outbox, createMailServices } from '../../../../src/host/services/mail';
import { LocalWeb, createUrlFetchServices } from '../../../../src/host/services/url-fetch';
import { createUtilitiesServices } from '../../../../src/host/services/utilities';
import { EVALUATOR, runBody, valueIn } from '../../../support/host-script';
import { aWorld, closeTestWorlds } from '../../../support/host-test-world';

afterAll(closeTestWorlds);

async function aMailWorld() {
  const clock = new ManualClock(0);
  const events: string[] = [];
  const outbox = new Outbox(clock, (event) => void events.push(event.type));
  const services = [createMailServices(outbox), createUtilitiesServices()];
  return { clock, outbox, events, world: await aWorld(EVALUATOR, { services, clock }) };
}

describe('MailApp', () => {
  it.each([
    ['("a@b.fr", "s", "b")', { to: ['a@b.fr'], subject: 's', body: 'b', htmlBody: null }],
    ['("a@b.fr,c@d.fr", "s", "b", { name: "N" })', { to: ['a@b.fr', 'c@d.fr'], name: 'N' }],
    ['("a@b.fr", "r@b.fr", "s", "b")', { to: ['a@b.fr'], replyTo: 'r@b.fr', subject: 's' }],
    ['({ to: "a@b.fr", subject: "s", htmlBody: "<b>" })', { htmlBody: '<b>', body: '' }],
    [
      '({ to: "a@b.fr", attachments: [Utilities.newBlob("x", "text/plain", "n.txt")] })',
      { attachments: [{ name: 'n.txt', contentType: 'text/plain', base64: 'eA==' }] },
    ],
  ])('keeps what sendEmail%s sends', async (args, expected) => {
    const { world, outbox, events } = await aMailWorld();
    expect((await runBody(world, `MailApp.sendEmail${args}`)).ok).toBe(true);
    expect(outbox.all()).toMatchObject([expected]);
    expect(events).toEqual(['mail']);
  });

  it.each([
    ['("", "s", "b")', 'Exception: Failed to send email: no recipient'],
    ['("nobody", "s", "b")', 'Exception: Invalid email: nobody'],
    [
      '({ to: "a@b.fr", sujet: "x" })',
      'Error: local host: the mail option "sujet" is not emulated yet',
    ],
    ['("a@b.fr", "s", "x".repeat(204801))', 'Exception: Limit Exceeded: Email Body Size.'],
  ])('refuses sendEmail%s', async (args, message) => {
    const { world, outbox } = await aMailWorld();
    expect(await valueIn(world, `MailApp.sendEmail${args}`)).toBe(message);
    expect(outbox.all()).toEqual([]);
  });

  it('writes to 100 recipients a day', async () => {
    const { world, clock } = await aMailWorld();
    const fifty = '"a@b.fr,".repeat(50)';
    const send = `MailApp.sendEmail(${fifty}, 's', 'b');`;
    await runBody(world, send + send);
    expect(await valueIn(world, 'MailApp.getRemainingDailyQuota()')).toBe(0);
    expect(await valueIn(world, 'MailApp.sendEmail("a@b.fr", "s", "b")')).toBe(
      'Exception: Service invoked too many times for one day: email.',
    );
    clock.advance(86_400_000);
    expect(await valueIn(world, 'MailApp.getRemainingDailyQuota()')).toBe(100);
  });
});

describe('UrlFetchApp', () => {
  async function aWebWorld() {
    const web = new LocalWeb();
    web.answer(({ url, method, payload }) =>
      url === 'https://a.fr/x' ? { body: `${method} ${String(payload)}` } : undefined,
    );
    web.answer(({ url }) =>
      url === 'https://a.fr/404' ? { status: 404, body: 'non' } : undefined,
    );
    return aWorld(EVALUATOR, { services: [createUrlFetchServices(web)] });
  }

  it.each([
    ['fetch("https://a.fr/x").getContentText()', 'get undefined'],
    ['fetch("https://a.fr/x", { method: "post", payload: "p" }).getContentText()', 'post p'],
    ['fetch("https://a.fr/404", { muteHttpExceptions: true }).getResponseCode()', 404],
    ['fetchAll(["https://a.fr/x", { url: "https://a.fr/x" }]).length', 2],
    [
      'fetch("https://a.fr/404")',
      'Exception: Request failed for https://a.fr returned code 404. Truncated server response: non (use muteHttpExceptions option to examine full response)',
    ],
    [
      'fetch("https://elsewhere.fr/")',
      'Error: local host: nothing was said to answer GET https://elsewhere.fr/',
    ],
    ['fetch("nowhere")', 'Exception: Invalid argument: nowhere'],
  ])('%s', async (call, expected) => {
    expect(await valueIn(await aWebWorld(), `UrlFetchApp.${call}`)).toBe(expected);
  });
});
