import { host } from './host-client';
import type { DeskMenu } from './host-types';
import type { Complain } from './page-state';

/** Names that no function of a script can have. */
const DOWNLOAD = 'file:download';
const OPEN = 'file:open';

/** The page's own menu, before those of the script. */
export const FILE_MENU: DeskMenu = {
  caption: 'Fichier',
  addon: false,
  entries: [
    { kind: 'item', caption: 'Télécharger (.xlsx)', functionName: DOWNLOAD },
    { kind: 'item', caption: 'Ouvrir un .xlsx…', functionName: OPEN },
  ],
};

/** Runs an entry of the menu above; false for any other name. */
export function runFileMenu(name: string, complain: Complain): boolean {
  if (name === DOWNLOAD) void download(complain);
  else if (name === OPEN) chooseFile(complain);
  else return false;
  return true;
}

async function download(complain: Complain): Promise<void> {
  const { file, name, leftOut } = await host.download();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the file once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
  if (leftOut.length > 0)
    complain({ title: 'Le classeur est téléchargé', message: leftOut.join('\n') });
}

function chooseFile(complain: Complain): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  input.onchange = () => {
    const file = input.files?.[0];
    if (!file) return;
    complain({
      title: `Ouvrir « ${file.name} » ?`,
      message:
        'Ce fichier prendra la place du classeur. Le classeur actuel sera gardé de côté, sous un nom daté.',
      goOn: () => void open(file, complain),
    });
  };
  input.click();
}

async function open(file: File, complain: Complain): Promise<void> {
  const answer = await host.openFile(file);
  if (!answer.ok) {
    complain({ title: 'Le fichier n’est pas ouvert', message: answer.error.message });
    return;
  }
  const kept = `Le classeur précédent est gardé dans le dossier de travail, sous le nom « ${answer.kept} ».`;
  complain({
    title: `« ${file.name} » est ouvert`,
    message: [kept, ...answer.notRead].join('\n'),
  });
}
