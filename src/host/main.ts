import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { findOffice, officeToPdf } from './docs/office-pdf';
import { HostStartError } from './run/host-start-error';
import { PortError, startServer } from './screen/server';
import { openWorkspace } from './workspace';
import type { Workspace, WorkspaceOptions } from './workspace';

export interface HostOptions extends Omit<WorkspaceOptions, 'workerFile'> {
  /** The bundled worker; beside this program unless said otherwise. */
  readonly workerFile?: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** The page's built files; beside the worker unless said otherwise. */
  readonly pageFolder?: string;
}

export interface RunningHost {
  readonly url: string;
  readonly workspace: Workspace;
  close(): Promise<void>;
}

/** Opens a workspace and serves it to this machine. Throws a HostStartError, whose `userMessage` is for the person. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const workerFile =
    options.workerFile ?? path.join(path.dirname(fileURLToPath(import.meta.url)), 'worker.mjs');
  const office = options.toPdf === undefined ? findOffice() : null;
  const workspace = await openWorkspace({
    ...options,
    workerFile,
    ...(office === null ? {} : { toPdf: officeToPdf(office) }),
  });
  const pageFolder = options.pageFolder ?? path.join(path.dirname(workerFile), 'page');
  try {
    const server = await startServer({ host: workspace.doors, pageFolder }, options.port);
    const close = async (): Promise<void> => {
      await server.close();
      await workspace.close();
    };
    return { url: server.url, workspace, close };
  } catch (cause) {
    await workspace.close();
    if (!(cause instanceof PortError)) throw cause;
    const why = cause.code === 'EADDRINUSE' ? 'est déjà utilisé' : 'ne peut pas être utilisé';
    const sentence = `Le port ${String(options.port)} ${why} : choisissez-en un autre avec « --port ».`;
    throw new HostStartError(sentence, { cause });
  }
}
