import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { openWorkspace } from '../../src/host/workspace';
import type { Workspace, WorkspaceOptions } from '../../src/host/workspace';
import { writeDist, type TestScript } from './host-screen';
import { ensureWorkerBuilt } from './host-worker';

const opened: { readonly workspace: Workspace; readonly folder: string }[] = [];

/** An empty workspace around a script of a test; closed by `closeWorkspaces`. */
export async function aWorkspace(
  script: TestScript,
  options: Partial<WorkspaceOptions> = {},
): Promise<Workspace> {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-workspace-'));
  const workspace = await openWorkspace({
    folder: path.join(folder, 'workspace'),
    dist: writeDist(path.join(folder, 'dist'), script),
    workerFile: await ensureWorkerBuilt(),
    ...options,
  });
  opened.push({ workspace, folder });
  return workspace;
}

export async function closeWorkspaces(): Promise<void> {
  for (const { workspace, folder } of opened.splice(0)) {
    await workspace.close();
    rmSync(folder, { recursive: true });
  }
}
