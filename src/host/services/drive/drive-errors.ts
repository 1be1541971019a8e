import { ScriptError } from '../../contract';

export function notEmulated(what: string): ScriptError {
  return new ScriptError(
    `local host: ${what} exists in Google Drive but is not emulated yet`,
    'Error',
  );
}
