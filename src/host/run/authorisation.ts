import { ScriptError } from '../contract';
import type { Execution } from '../contract';
import { AUTOMATIC_SCOPES } from './manifest';
import { messageName } from './signature-table';
import table from './tables/scopes.json';

const METHODS: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> =
  table.methods;

/** Scopes any one of which allows the method; none when it needs no authorisation. */
export function scopesOf(key: string, method: string): readonly string[] {
  const methods = Object.hasOwn(METHODS, key) ? METHODS[key] : undefined;
  if (methods === undefined || !Object.hasOwn(methods, method)) return [];
  return (methods[method] ?? []).map((index) => table.scopes[index] ?? '');
}

const isOfCurrentFile = (scope: string): boolean => scope.endsWith('.currentonly');
/** In AuthMode.NONE the user has not opened the add-on in this file yet: it has no store of its own there. */
const NOT_IN_NONE = new Set(['PropertiesService', 'CacheService']);

const listed = (scopes: readonly string[]): string =>
  scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('');

function missingScope(key: string, method: string, scopes: readonly string[]): ScriptError {
  if (key.startsWith('Drive_v3.')) {
    const call = `drive.${key.slice('Drive_v3.'.length).toLowerCase()}.${method}`;
    return new ScriptError(
      `API call to ${call} failed with error: Request had insufficient authentication scopes.`,
      'GoogleJsonResponseException',
    );
  }
  return new ScriptError(
    `Specified permissions are not sufficient to call ${messageName(key)}.${method}. ` +
      `Required permissions: ${listed(scopes)}`,
  );
}

/** What a formula's function may use besides reading its own spreadsheet: fetching from the web. */
const FETCH_SCOPE = 'https://www.googleapis.com/auth/script.external_request';
/** Builders and texts change nothing; of the others, only what reads. */
const CHANGES_NOTHING = /(Builder|RichTextValue|TextStyle|TextFinder|MetadataFinder)$/;
const READS =
  /^(get|is|can|has|offset$|find|new|createTextFinder$|createDeveloperMetadataFinder$|getRange|toString$)/;

function checkCustomFunction(key: string, method: string, scopes: readonly string[]): void {
  const isSheets = key === 'SpreadsheetApp' || key.startsWith('Spreadsheet.');
  const writes = isSheets && !CHANGES_NOTHING.test(key) && !READS.test(method);
  const isElsewhere = !isSheets && scopes.length > 0 && !scopes.includes(FETCH_SCOPE);
  if (writes) throw new ScriptError(`You do not have permission to call ${method}`);
  if (isElsewhere) {
    throw new ScriptError(
      `You do not have permission to call ${messageName(key)}.${method}. Required permissions: ${listed(scopes)}`,
    );
  }
}

/** Refuses, in Google's words, a call that the manifest's scopes or the way the script was started do not allow. */
export function checkAuthorisation(
  call: { readonly key: string; readonly method: string },
  rights: Pick<Execution, 'manifest' | 'authMode' | 'startedFrom'>,
): void {
  const { key, method } = call;
  const { manifest, authMode, startedFrom } = rights;
  const scopes = scopesOf(key, method);
  const has = (scope: string): boolean => manifest.oauthScopes.includes(scope);
  if (scopes.length > 0 && !has(AUTOMATIC_SCOPES) && !scopes.some(has)) {
    throw missingScope(key, method, scopes);
  }
  if (key === 'SpreadsheetApp' && method === 'getUi' && startedFrom !== 'editor') {
    throw new ScriptError('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  if (authMode === 'FULL') return;
  if (authMode === 'CUSTOM_FUNCTION') return checkCustomFunction(key, method, scopes);
  const refused =
    authMode === 'NONE'
      ? scopes.length > 0 || NOT_IN_NONE.has(key)
      : scopes.length > 0 && !scopes.some(isOfCurrentFile);
  if (refused) {
    const required = scopes.length > 0 ? ` Required permissions: ${listed(scopes)}` : '';
    throw new ScriptError(
      `You do not have permission to call ${messageName(key)}.${method}.${required}`,
    );
  }
}
