import type { Commands } from './state/commands';

/** Opens the screen that an entry of the menu wrote in the page; the first one when it names none. */
export function openScreen(name: string | undefined, commands: Commands): void {
  if (name === 'check' || name === 'journal' || name === 'settings') commands.openUpkeep(name);
  if (name === 'follow') commands.choose(name);
}
