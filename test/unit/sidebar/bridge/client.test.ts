import { describe, expect, it } from '@jest/globals';
import { CallError, createClient, type Transport } from '../../../../src/sidebar/bridge/client';

const answering =
  (answer: unknown): Transport =>
  () =>
    Promise.resolve(typeof answer === 'string' ? answer : JSON.stringify(answer));

describe('the client of the sidebar', () => {
  it('sends one JSON text with the procedure and its input, and gives back the data', async () => {
    const sent: string[] = [];
    const call = createClient((json) => {
      sent.push(json);
      return Promise.resolve('{"ok":true,"data":{"weeks":3,"rows":12}}');
    });
    await expect(call('recalculate', {})).resolves.toEqual({ weeks: 3, rows: 12 });
    expect(sent).toEqual(['{"procedure":"recalculate","input":{}}']);
  });

  it('keeps the code, the details and the issues of a refusal', async () => {
    const issues = [{ severity: 'BLOCK', code: 'SIRET_KEY', path: 'siret' }];
    const error = { code: 'INVALID_INPUT', params: { tab: 'x' }, issues };
    const call = createClient(answering({ ok: false, error }));
    await expect(call('getHome', {})).rejects.toMatchObject(error);
  });

  it.each([
    ['no JSON', '<html>'],
    ['no envelope', '{"data":1}'],
    ['an envelope without error', '{"ok":false}'],
    ['nothing', 'null'],
  ])('says that an answer with %s is unreadable', async (_, answer) => {
    const call = createClient(answering(answer));
    await expect(call('getHome', {})).rejects.toMatchObject({ code: 'UNREADABLE_ANSWER' });
  });

  it('turns any failure of the way into « unreachable », keeping its words as a detail', async () => {
    const call = createClient(() => Promise.reject(new Error('NetworkError')));
    const failure = call('getHome', {});
    await expect(failure).rejects.toBeInstanceOf(CallError);
    await expect(failure).rejects.toMatchObject({
      code: 'UNREACHABLE',
      params: { detail: 'NetworkError' },
    });
  });

  it('does not wait for ever', async () => {
    const call = createClient(() => new Promise(() => undefined), { patienceMs: 5 });
    await expect(call('getHome', {})).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  it('does not compile with a misspelt procedure or an input of another shape', () => {
    const call = createClient(answering({ ok: true, data: {} }));
    // @ts-expect-error no such procedure
    void call('getHomes', {});
    // @ts-expect-error a week is asked for a partnership
    void call('getWeek', { week: null });
    expect(call).toBeInstanceOf(Function);
  });
});
