import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkspace, type Workspace } from '../../src/host/workspace';
import type { Api, ProcedureName } from '../../src/rpc/api';
import type { ResponseEnvelope } from '../../src/rpc/envelope';
import { ensureWorkerBuilt } from './host-worker';

/** The built bundle in the local Apps Script, in a folder of its own, asked as the sidebar asks. */
export class HostApp {
  /** `Spreadsheet.Range.getValues`-like names of every service call made so far. */
  readonly called = new Set<string>();

  private constructor(readonly workspace: Workspace) {}

  static async open(today: string): Promise<HostApp> {
    const workspace = await openWorkspace({
      folder: mkdtempSync(path.join(tmpdir(), 'passe-plat-story-')),
      dist: path.resolve(__dirname, '../../dist'),
      workerFile: await ensureWorkerBuilt(),
      clock: { now: () => Date.parse(`${today}T09:00:00Z`) },
    });
    return new HostApp(workspace);
  }

  async ask<Name extends ProcedureName>(
    procedure: Name,
    input: Api[Name]['input'],
  ): Promise<ResponseEnvelope<Api[Name]['output']>> {
    const outcome = await this.workspace.run({
      functionName: 'handleRpc',
      parameters: [JSON.stringify({ procedure, input })],
      kind: 'callable',
    });
    for (const name of Object.keys(outcome.calls)) this.called.add(name);
    if (!outcome.ok) throw new Error(outcome.error.message);
    return JSON.parse(String(outcome.value)) as ResponseEnvelope<Api[Name]['output']>; // handleRpc answers an envelope
  }

  async call<Name extends ProcedureName>(
    procedure: Name,
    input: Api[Name]['input'],
  ): Promise<Api[Name]['output']> {
    const response = await this.ask(procedure, input);
    if (!response.ok) throw new Error(`${procedure}: ${JSON.stringify(response.error, null, 1)}`);
    return response.data;
  }

  /** Rows of data of a tab, as people see them. */
  rowsOf(tab: string): readonly (readonly unknown[])[] {
    const sheet = this.workspace.book.toJson().sheets.find((each) => each.name === tab);
    return (sheet?.displayValues ?? []).slice(2).filter((row) => row.some((cell) => cell !== ''));
  }

  async close(): Promise<void> {
    await this.workspace.close();
    rmSync(this.workspace.folder, { recursive: true });
  }
}
