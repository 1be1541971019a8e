import path from 'node:path';
import { parseArgs } from 'node:util';

/** A word of the command line that is not understood, with the sentence for the person. */
export class OptionError extends Error {}

/** Options of `npm start -- …`. */
export function startOptions(words) {
  let values;
  try {
    ({ values } = parseArgs({
      args: words,
      options: {
        workspace: { type: 'string', default: 'workspace' },
        port: { type: 'string', default: '8765' },
        empty: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    const option = /'(--?[^']+)'/.exec(error.message)?.[1] ?? words.join(' ');
    throw new OptionError(
      `L’option « ${option} » n’est pas comprise. Options : --workspace DOSSIER, --port NUMÉRO, --empty.`,
    );
  }
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new OptionError(`Le port « ${values.port} » n’est pas un nombre de 0 à 65535.`);
  }
  return { folder: path.resolve(values.workspace), port, isEmpty: values.empty };
}
