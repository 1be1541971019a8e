import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { DocumentShelf } from '../../src/host/docs/document-shelf';
import type { ServiceFactory } from '../../src/host/contract';
import type { Faults } from '../../src/host/run/faults';
import { runFunction, type RunOutcome } from '../../src/host/run/run-function';
import type { World } from '../../src/host/run/world';
import { createDocumentServices } from '../../src/host/services/document/document-services';
import { createDriveServices } from '../../src/host/services/drive/drive-services';
import { createUtilitiesServices } from '../../src/host/services/utilities';
import { aWorld, closeTestWorlds } from './host-test-world';

const FOLDER_TYPE = 'application/vnd.google-apps.folder';

const ENTRY = `
import { GoogleDocumentWriter } from './google-document-writer';
import { utilitiesDigest } from './utilities-digest';
export function callWriter(methods, argument) {
  const writer = new GoogleDocumentWriter(() => 'workbook');
  const asked = JSON.parse(argument);
  const answers = methods.split(' ').map((method) =>
    method === 'readTemplate'
      ? writer.readTemplate(asked.templateId ?? asked, asked.made)
      : writer[method](asked),
  );
  return JSON.stringify(answers.pop());
}
export function digestOf(text) {
  return utilitiesDigest(text);
}`;

let script: string | undefined;

/** The writer as a script of its own, for the local host to run as it runs the product. */
function writerScript(): string {
  script ??= buildSync({
    stdin: {
      contents: ENTRY,
      resolveDir: path.resolve(__dirname, '../../src/gas'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'writer',
    target: 'es2020',
    footer: {
      js: 'function callWriter(methods, argument) { return writer.callWriter(methods, argument); }\nfunction digestOf(text) { return writer.digestOf(text); }',
    },
  }).outputFiles[0]?.text;
  return script ?? '';
}

export interface WriterWorld {
  readonly shelf: DocumentShelf;
  readonly world: World;
  /** One method, or several with a space between, in one execution: the answer is that of the last. */
  readonly run: (method: string, argument: unknown, faults?: Faults) => Promise<RunOutcome>;
  /** The answer of the writer; what it throws is thrown. */
  readonly call: <Answer>(method: string, argument: unknown) => Promise<Answer>;
  /** Names of the Docs that play this part, unfinished ones left aside. */
  readonly names: (role: 'TEMPLATE' | 'DOCUMENT', state?: 'DONE' | 'WRITING') => string[];
}

const folders: string[] = [];
/** One host for all, warm after its first script; the shelf it works on is that of the latest world. */
let host: Promise<World> | undefined;
let latest: DocumentShelf | undefined;

export async function removeWriterWorlds(): Promise<void> {
  host = undefined;
  await closeTestWorlds();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

const onLatest =
  (create: (parts: { readonly shelf: DocumentShelf }) => ServiceFactory): ServiceFactory =>
  (execution) => {
    if (latest === undefined) throw new Error('No writer world was made');
    return create({ shelf: latest })(execution);
  };

const newHost = (): Promise<World> =>
  aWorld(writerScript(), {
    services: [
      onLatest(createDocumentServices),
      onLatest(createDriveServices),
      createUtilitiesServices(),
    ],
    advanced: ['Drive'],
    scopes: [
      'https://www.googleapis.com/auth/documents',
      'https://www.googleapis.com/auth/drive.file',
    ],
  });

/** An empty Drive; those made before are not to be used any more. */
export async function aWriterWorld(): Promise<WriterWorld> {
  const folder = mkdtempSync(path.join(tmpdir(), 'writer-'));
  folders.push(folder);
  const shelf = DocumentShelf.open(folder, { now: () => Date.now() });
  latest = shelf;
  const world = await (host ??= newHost());
  const run = (method: string, argument: unknown, faults?: Faults): Promise<RunOutcome> =>
    runFunction(world, {
      functionName: 'callWriter',
      parameters: [method, JSON.stringify(argument)],
      kind: 'callable',
      ...(faults ? { faults } : {}),
    });
  return {
    shelf,
    world,
    run,
    call: async <Answer>(method: string, argument: unknown) => {
      const outcome = await run(method, argument);
      if (!outcome.ok) throw new Error(outcome.error.message);
      return JSON.parse(String(outcome.value)) as Answer; // the test names what it asks for
    },
    names: (role, state = 'DONE') =>
      shelf
        .list()
        .filter((file) => file.mimeType !== FOLDER_TYPE && !file.trashed)
        .filter(({ appProperties: facts }) => facts['passePlatRole'] === role)
        .filter(({ appProperties: facts }) => facts['passePlatState'] === state)
        .map((file) => file.name),
  };
}
