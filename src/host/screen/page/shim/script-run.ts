import { catchDocumentLinks } from './document-links';
import { scriptHost } from './script-host';
import { createRun } from './script-runner';

/** `google.script` inside a sidebar or dialog; loaded before the page's own scripts. */
const google = { script: { run: createRun(callHost, callable()), host: scriptHost() } };
Object.defineProperty(window, 'google', { value: google, configurable: true, writable: true });

catchDocumentLinks();

/** The host writes the names of the script's functions beside this file's own. */
function callable(): ReadonlySet<string> {
  const names = document.currentScript?.dataset['functions'] ?? '';
  return new Set(names.split(' ').filter((name) => name !== ''));
}

async function callHost(functionName: string, parameters: readonly unknown[]): Promise<unknown> {
  const response = await fetch('/run', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ function: functionName, parameters }),
  });
  return response.json();
}
