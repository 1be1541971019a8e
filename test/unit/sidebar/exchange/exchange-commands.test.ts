import { beforeEach, describe, expect, it } from '@jest/globals';
import { dispatch } from '../../../../src/rpc/dispatch';
import { type Call, CallError, createClient } from '../../../../src/sidebar/bridge/client';
import {
  CHUNK_LINES,
  createExchangeCommands,
} from '../../../../src/sidebar/exchange/exchange-commands';
import { exchangeReducer, FIRST_STATE } from '../../../../src/sidebar/exchange/exchange-state';
import { createStore } from '../../../../src/sidebar/state/store';
import { MemoryApp } from '../../../support/memory-app';

/** The dialog without its page, over the product without Google. */
function aDialog(app: MemoryApp) {
  const wire = {
    cutAfter: Infinity,
    calls: [] as string[],
    /** What holds back the next answer. */
    held: [] as Promise<void>[],
  };
  const saved: { name: string; text: string; type: string }[] = [];
  const real = createClient((json) => Promise.resolve(dispatch(() => app.context(), json)));
  const call: Call = async (procedure, input) => {
    wire.calls.push(procedure);
    const held = wire.held.shift();
    const answer = await real(procedure, input);
    await held;
    if (procedure === 'applyImport' && (wire.cutAfter -= 1) < 0) throw new CallError('UNREACHABLE');
    return answer;
  };
  const store = createStore(exchangeReducer, FIRST_STATE);
  const commands = createExchangeCommands({
    call,
    store,
    newImportId: () => 'import',
    save: (name, bytes, type) =>
      void saved.push({ name, type, text: new TextDecoder().decode(bytes) }),
    today: () => new Date(2026, 10, 23),
  });
  return { store, commands, wire, saved };
}

const csv = (...lines: string[]) => {
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  return () => Promise.resolve(bytes);
};

const HEADER = 'Nom;Type;Adresse;Code postal;Ville;Téléphone';
const partner = (index: number) =>
  `Foyer ${index};Association;${index} rue Basse;69001;Lyon;04 72 00 00 ${String(index % 100).padStart(2, '0')}`;
const many = (count: number) => Array.from({ length: count }, (_, index) => partner(index + 1));

describe('the dialog of files', () => {
  let app: MemoryApp;
  let dialog: ReturnType<typeof aDialog>;
  const names = () => app.call('getHome', {}).references.partner.map(({ name }) => name);

  beforeEach(() => {
    app = new MemoryApp();
    app.call('prepareWorkbook', {});
    dialog = aDialog(app);
  });

  it('shows what a file would do, writes when it is confirmed, and says what was done', async () => {
    await dialog.commands.chooseFile('f.csv', csv(HEADER, partner(1), partner(2)));
    expect(dialog.store.state().preview?.counts).toMatchObject({ fresh: 2 });
    expect(names()).toEqual([]);
    await dialog.commands.confirm();
    expect(dialog.store.state()).toMatchObject({
      isDone: true,
      sending: { done: 2, result: { fresh: 2, changed: 0, same: 0, leftOut: 0 } },
    });
    expect(names()).toEqual(['Foyer 1', 'Foyer 2']);
  });

  it('sends a long file chunk after chunk, and goes on where it was cut without doing anything twice', async () => {
    await dialog.commands.chooseFile('f.csv', csv(HEADER, ...many(1500)));
    dialog.wire.cutAfter = 1;
    await dialog.commands.confirm();
    const stopped = dialog.store.state();
    expect(stopped).toMatchObject({ busy: null, failure: { code: 'UNREACHABLE' } });
    expect(stopped.sending).toMatchObject({ done: CHUNK_LINES, total: 1500 });
    dialog.wire.cutAfter = Infinity;
    await dialog.commands.resume();
    expect(dialog.store.state()).toMatchObject({
      isDone: true,
      failure: null,
      sending: { done: 1500, result: { fresh: 1500, leftOut: 0 } },
    });
    expect(names()).toHaveLength(1500);
  });

  it('says why a file cannot be read, and takes the next one', async () => {
    await dialog.commands.chooseFile('f.csv', csv('Nom;Ville'));
    expect(dialog.store.state()).toMatchObject({ problem: 'EMPTY_FILE', busy: null });
    await dialog.commands.chooseFile('g.csv', csv(HEADER, partner(1)));
    expect(dialog.store.state()).toMatchObject({ problem: null, fileName: 'g.csv' });
  });

  it('shows what was chosen last, though the answer about the choice before comes later', async () => {
    await dialog.commands.chooseFile('f.csv', csv(HEADER, partner(1), partner(2)));
    let release = () => {};
    dialog.wire.held = [new Promise<void>((resolve) => (release = resolve))];
    const before = dialog.commands.chooseRecord('delivery');
    await dialog.commands.chooseRecord('partner');
    release();
    await before;
    expect(dialog.store.state()).toMatchObject({
      ...{ record: 'partner', busy: null },
      preview: { counts: { fresh: 2 } },
    });
  });

  it('shows nothing of a file that was put away before the answer came', async () => {
    await dialog.commands.chooseFile('f.csv', csv(HEADER, partner(1)));
    let release = () => {};
    dialog.wire.held = [new Promise<void>((resolve) => (release = resolve))];
    const checked = dialog.commands.checkAgain();
    dialog.commands.forgetFile();
    release();
    await checked;
    expect(dialog.store.state()).toMatchObject({ busy: null, preview: null, fileName: null });
  });

  it('gives a field that two columns claim to the last one chosen', async () => {
    await dialog.commands.chooseFile(
      'f.csv',
      csv(HEADER + ';Remarque', partner(1) + ';Salle des fêtes'),
    );
    await dialog.commands.chooseKey(6, 'name');
    const { keys, preview } = dialog.store.state();
    expect(keys?.[0]).toBeNull();
    expect(keys?.[6]).toBe('name');
    expect(preview?.fresh[0]?.title).toBe('Salle des fêtes · Lyon');
  });

  it('saves a tab as a file that imports back as it is', async () => {
    await dialog.commands.chooseFile('f.csv', csv(HEADER, partner(1), partner(2)));
    await dialog.commands.confirm();
    const period = { from: '2026-01-01', until: '2026-12-31' };
    await dialog.commands.exportTab({ record: 'partner', format: 'csv', ...period });
    const [file] = dialog.saved;
    expect(file).toMatchObject({
      name: 'partenaires-2026-11-23.csv',
      type: 'text/csv;charset=utf-8',
    });
    await dialog.commands.chooseFile('back.csv', csv(file?.text ?? ''));
    expect(dialog.store.state().preview?.counts).toMatchObject({
      fresh: 0,
      changed: 0,
      same: 2,
      refused: 0,
    });
  });
});
