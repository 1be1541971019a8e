import { ServiceObject } from '../../src/host/contract';
import type { ServiceFactory } from '../../src/host/contract';
import { readManifest } from '../../src/host/run/manifest';
import { createWorld } from '../../src/host/run/world';
import type { World, WorldOptions } from '../../src/host/run/world';
import { ensureWorkerBuilt } from './host-worker';

const open: World[] = [];

/** A service object of a test: the methods given, under a type of the signature table. */
export function aServiceObject(gasType: string, members: object): ServiceObject {
  class TestObject extends ServiceObject {
    readonly gasType = gasType;
  }
  return Object.assign(new TestObject(), members);
}

type TestOptions = Partial<Omit<WorldOptions, 'manifest'>> & {
  readonly scopes?: readonly string[];
  readonly advanced?: readonly string[];
  readonly timeZone?: string;
};

/** A world over this code and these services; closed by `closeTestWorlds`. */
export async function aWorld(code: string, options: TestOptions = {}): Promise<World> {
  const { scopes, advanced = [], timeZone = 'Europe/Paris', ...rest } = options;
  const enabledAdvancedServices = advanced.map((userSymbol) => ({ userSymbol }));
  const manifest = readManifest(
    JSON.stringify({
      timeZone,
      runtimeVersion: 'V8',
      dependencies: { enabledAdvancedServices },
      oauthScopes: scopes,
    }),
  );
  const workerFile = await ensureWorkerBuilt();
  const world = createWorld({ folder: '', services: [], workerFile, code, manifest, ...rest });
  open.push(world);
  return world;
}

export const rootOf =
  (name: string, members: object): ServiceFactory =>
  () => ({ [name]: aServiceObject(name, members) });

export async function closeTestWorlds(): Promise<void> {
  await Promise.all(open.splice(0).map((world) => world.close()));
}
