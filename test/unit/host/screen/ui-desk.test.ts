import { describe, expect, it } from '@jest/globals';
import type { HostEvent } from '../../../../src/host/contract';
import { frenchRefusal } from '../../../../src/host/screen/french-refusal';
import { UiDesk } from '../../../../src/host/screen/ui-desk';

function aDesk(): { desk: UiDesk; told: HostEvent[] } {
  const told: HostEvent[] = [];
  return { desk: new UiDesk((event) => told.push(event)), told };
}
const page = (title: string) => ({ title, content: title });

describe('the desk', () => {
  it('keeps one sidebar: a second one takes its place', () => {
    const { desk } = aDesk();
    const first = desk.showSidebar(page('un'));
    desk.showSidebar(page('deux'));
    expect(desk.page(first)).toBeUndefined();
    expect(desk.standing()).toMatchObject([{ type: 'sidebar', title: 'deux' }]);
  });

  it('reopens the last sidebar as a new one', () => {
    const { desk } = aDesk();
    expect(desk.reopenSidebar()).toBeUndefined();
    const first = desk.showSidebar(page('un'));
    expect(desk.close(first)).toBe(true);
    expect(desk.close(first)).toBe(false);
    expect(desk.reopenSidebar()).not.toBe(first);
    expect(desk.standing()).toHaveLength(1);
  });

  it('replaces a menu of the same name', () => {
    const { desk } = aDesk();
    for (const functionName of ['a', 'b']) {
      const entries = [{ kind: 'item', caption: 'x', functionName }] as const;
      desk.addMenu({ caption: 'Essai', addon: false, entries });
    }
    expect(desk.menus()).toMatchObject([{ entries: [{ functionName: 'b' }] }]);
  });

  it('takes the first answer to a question, of the buttons it has', async () => {
    const { desk, told } = aDesk();
    const buttons = ['YES', 'NO'] as const;
    const asked = desk.ask({ kind: 'alert', title: '', message: 'Sûr ?', buttons });
    const [event] = told;
    const id = event?.type === 'ask' ? event.id : '';
    expect(desk.answer(id, { button: 'CANCEL', text: '' })).toBe(false);
    expect(desk.answer(id, { button: 'YES', text: '' })).toBe(true);
    expect(desk.answer(id, { button: 'NO', text: '' })).toBe(false);
    await expect(asked.answer).resolves.toEqual({ button: 'YES', text: '' });
  });

  it('closes a question whose execution is over', async () => {
    const { desk } = aDesk();
    const asked = desk.ask({ kind: 'prompt', title: '', message: 'Nom ?', buttons: ['OK'] });
    asked.withdraw();
    await expect(asked.answer).resolves.toEqual({ button: 'CLOSE', text: '' });
    expect(desk.standing()).toEqual([]);
  });
});

describe('a refusal of the book', () => {
  it.each([
    ['You are trying to edit a protected cell or object. Please', 'Cette cellule est protégée.'],
    [
      'The data you entered in cell B2 violates the data validation rules set on this cell.\nPlease enter one of the following values: a, b.',
      'La donnée saisie en B2 ne respecte pas la règle de validation de cette cellule.\nValeurs possibles : a, b.',
    ],
    [
      'A sheet with the name "A" already exists. Please enter another name.',
      'Un onglet nommé « A » existe déjà.',
    ],
    ["You can't delete all the rows on the sheet.", 'Une feuille garde au moins une ligne.'],
    ['Z9 is outside of the sheet', 'La cellule Z9 est en dehors de la feuille.'],
  ])('is said in French: %s', (english, french) => {
    expect(frenchRefusal(english)).toContain(french);
  });
});
