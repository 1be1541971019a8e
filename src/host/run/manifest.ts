import type { Manifest } from '../contract';

/** Stands in `oauthScopes` when the manifest names none: Google then asks for whatever the code needs. */
export const AUTOMATIC_SCOPES = '*';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads `appsscript.json`; throws a sentence of what is wrong in it. */
export function readManifest(text: string): Manifest {
  const json: unknown = JSON.parse(text);
  if (!isRecord(json)) throw new Error('appsscript.json is not an object');
  const { timeZone, oauthScopes, dependencies, runtimeVersion } = json;
  if (typeof timeZone !== 'string') throw new Error('appsscript.json has no timeZone');
  if (runtimeVersion !== undefined && runtimeVersion !== 'V8') {
    throw new Error('appsscript.json: only runtimeVersion V8 is emulated');
  }
  const services = isRecord(dependencies) ? dependencies.enabledAdvancedServices : undefined;
  return {
    timeZone,
    oauthScopes: Array.isArray(oauthScopes) ? oauthScopes.map(String) : [AUTOMATIC_SCOPES],
    enabledAdvancedServices: Array.isArray(services)
      ? services.filter(isRecord).map((service) => String(service.userSymbol))
      : [],
  };
}
