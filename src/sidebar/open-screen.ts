import type { Commands } from './state/commands';

/** Opens the screen that an entry of the menu wrote in the page; the first one when it names none. */
export function openScreen(name: string | undefined, commands: Commands): void {
  switch (name) {
    case 'check':
    case 'journal':
    case 'settings':
      commands.openUpkeep(name);
      return;
    case 'follow':
      commands.choose(name);
  }
}
