import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';

import type { HostClock } from '../contract';
import { writeAtomically } from '../docs/atomic-write';

/** A JSON file of the workspace. A damaged one is set aside and told, never overwritten. */
export class StateFile<T> {
  private saved: string | undefined;

  constructor(
    private readonly file: string,
    private readonly parse: (json: unknown) => T,
  ) {}

  /** What the file holds; undefined when there is none, or when it had to be set aside. */
  read(damage: {
    readonly clock: HostClock;
    readonly tell: (sentence: string) => void;
  }): T | undefined {
    if (!existsSync(this.file)) return undefined;
    try {
      const text = readFileSync(this.file, 'utf8');
      const value = this.parse(JSON.parse(text));
      this.saved = text;
      return value;
    } catch {
      const stamp = new Date(damage.clock.now()).toISOString().replace(/[:.]/g, '-');
      const aside = `${this.file}.damaged-${stamp}`;
      renameSync(this.file, aside);
      damage.tell(setAside(this.file, aside));
      return undefined;
    }
  }

  /** Writes only what differs from the last time. */
  write(value: unknown): void {
    const text = JSON.stringify(value);
    if (text === this.saved) return;
    writeAtomically(this.file, Buffer.from(text, 'utf8'));
    this.saved = text;
  }
}

/** Where it is, and how to get back to it or to a copy. */
function setAside(file: string, aside: string): string {
  const [name, asideName] = [path.basename(file), path.basename(aside)];
  return (
    `Le fichier « ${name} » de l’espace de travail est illisible : il a été mis de côté sous le nom « ${asideName} » et ` +
    `remplacé par un neuf. Pour y revenir : arrêtez le programme, ouvrez le dossier « ${path.dirname(file)} », réparez ` +
    `« ${asideName} » (ou prenez une copie gardée, s’il y en a une), donnez-lui le nom « ${name} » et relancez.`
  );
}
