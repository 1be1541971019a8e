import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Manifest } from '../contract';
import { HostStartError } from './host-start-error';
import { readManifest } from './manifest';
import { topLevelFunctions } from './top-level-functions';

/** The script as it would be pushed: the three kinds of files of `dist/`. */
export interface ProjectFiles {
  readonly manifest: Manifest;
  readonly code: string;
  /** Text of `<name>.html`, read when it is asked for. */
  readonly html: (name: string) => string | undefined;
}

export function readProject(dist: string): ProjectFiles {
  const textOf = (name: string): string => {
    try {
      return readFileSync(path.join(dist, name), 'utf8');
    } catch (cause) {
      const sentence = `Le fichier « ${name} » manque dans « ${dist} » : lancez d’abord « npm run build ».`;
      throw new HostStartError(sentence, { cause });
    }
  };
  const code = textOf('Code.js');
  const manifest = readOr(`Le manifeste de « ${dist} » est illisible`, () =>
    readManifest(textOf('appsscript.json')),
  );
  readOr(`Le programme de « ${dist} » est illisible`, () => topLevelFunctions(code));
  const html = (name: string): string | undefined => {
    const file = path.join(dist, `${name}.html`);
    return path.dirname(file) === path.normalize(dist) && existsSync(file)
      ? readFileSync(file, 'utf8')
      : undefined;
  };
  return { manifest, code, html };
}

function readOr<T>(sentence: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof HostStartError) throw cause;
    throw new HostStartError(`${sentence} : ${String(cause)}`, { cause });
  }
}
