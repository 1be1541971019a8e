import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { focusedName, tabTo } from '../support/keyboard-walk';
import { ProductPage } from '../support/product-page';
import { MONDAY, setUpPartnership, THURSDAY } from '../support/product-week';
import { eventually } from '../support/eventually';

// A browser on a busy machine is slow; nothing below waits longer than it must.
jest.setTimeout(180_000);

const TUESDAY = 'mar. 24';
const LAST_MONDAY = 'lun. 16';
const DETAILS = 'Plat, heures, allergènes…';

let product: ProductPage;

beforeAll(async () => {
  product = await ProductPage.open();
  await setUpPartnership(product);
  await product.visit();
  await product.sidebar.getByRole('heading', { level: 1 }).focus();
  await go('Semaine');
  await press('Enter');
  await product.field(`Livrés, ${MONDAY}`).waitFor();
});

afterAll(async () => {
  await product.close();
});

const press = (key: string) => product.page.keyboard.press(key);
const go = (name: string) => tabTo(product, name);

/** Goes to each control in turn and types in it. A choice of a list is found by its first letters. */
async function typeAll(values: readonly (readonly [string, string])[]): Promise<void> {
  for (const [name, text] of values) {
    await go(name);
    await product.page.keyboard.type(text);
    await expect(focusedName(product)).resolves.toContain(name);
  }
}

const ofDay = (day: string, values: readonly (readonly [string, string])[]) =>
  values.map(([label, text]): [string, string] => [`${label}, ${day}`, text]);

const rowOf = (day: string) => product.rowsOf('Livraisons').find((row) => row['Jour'] === day);

async function record(): Promise<void> {
  await press('Control+Enter');
  await product.sidebar.getByText('Semaine enregistrée').waitFor();
}

describe('a whole week with keys only', () => {
  it('takes the counts, the reasons, the lot and the temperatures of a day', async () => {
    await typeAll(
      ofDay(MONDAY, [
        ['Annoncés', '50'],
        ['Livrés', '50'],
        ['Acceptés', '48'],
        ['Refusés', '2'],
        ['Distribués', '40'],
        ['Perdus', '3'],
        ['Motif du refus', 'Emb'],
        ['Motif de la perte', 'Moins'],
        ['Lot', 'L-2311'],
        ['DLC', '26/11'],
        ['T° au départ', '2'],
        ['T° à l’arrivée', '2,8'],
      ]),
    );
  });

  it('opens the detail of the day: minutes out of the cold, dish, order, stock, comment', async () => {
    await go(DETAILS);
    await press('Enter');
    await typeAll([
      [`Minutes hors du froid, ${MONDAY}`, '12'],
      ['Plat', 'Gratin'],
      ['Commandés', '52'],
      ['En stock', '5'],
      ['Heure de départ', '8h45'],
      ['Commentaire', 'Deux barquettes ouvertes'],
    ]);
  });

  it('closes one day, adds another that nobody planned, and another lot', async () => {
    await go(`Livrés, ${THURSDAY}`);
    await go('Fermé ce jour');
    await press('Space');
    await go('Ajouter un jour ou un lot');
    await product.page.keyboard.type('mar');
    await product.field(`Livrés, ${TUESDAY}`).waitFor();
    await typeAll(ofDay(TUESDAY, [['Livrés', '0']]));
    await go('Ajouter un jour ou un lot');
    await product.page.keyboard.type('lun');
    const secondLot = `${MONDAY}, lot 2`;
    await product.field(`Livrés, ${secondLot}`).waitFor();
    await typeAll(
      ofDay(secondLot, [
        ['Livrés', '6'],
        ['Distribués', '6'],
        ['Lot', 'L-2312'],
        ['DLC', '26/11'],
      ]),
    );
    await record();
  });

  it('is in the workbook as it was typed; zero, closed and silence are three things', () => {
    expect(rowOf('23/11/2026')).toMatchObject({
      ...{ Annoncés: '50', Commandés: '52', Livrés: '50', Acceptés: '48', Refusés: '2' },
      ...{ 'Motif du refus': 'Emballage abîmé', Distribués: '40', Perdus: '3', 'En stock': '5' },
      ...{ 'Motif de la perte': 'Moins de personnes que prévu', Plat: 'Gratin', Lot: 'L-2311' },
      ...{ DLC: '26/11/2026', 'Minutes hors du froid': '12', 'T° à l’arrivée': '2,8' },
      ...{ 'Heure de départ': '08:45', Commentaire: 'Deux barquettes ouvertes' },
    });
    expect(rowOf('24/11/2026')).toMatchObject({ Livrés: '0', Distribués: '' });
    expect(rowOf('25/11/2026')).toBeUndefined();
    expect(rowOf('26/11/2026')).toMatchObject({ Livrés: '', État: 'Annulée' });
    const lots = product.rowsOf('Livraisons').map((row) => row['Lot']);
    expect(lots).toContain('L-2312');
  });
});

describe('a week of the past with keys only', () => {
  it('is opened by its arrow and recorded late, on the days it was', async () => {
    await go('Semaine précédente');
    await press('Enter');
    await product.field(`Livrés, ${LAST_MONDAY}`).waitFor();
    await typeAll(
      ofDay(LAST_MONDAY, [
        ['Livrés', '12'],
        ['Distribués', '12'],
        ['DLC', '18/11'],
      ]),
    );
    await record();
    const row = rowOf('16/11/2026');
    expect(row).toMatchObject({ Semaine: '2026-S47', Livrés: '12' });
    expect(row?.['Saisi le']).toContain('26/11/2026');
  });

  it('keeps its draft when the page is left', async () => {
    await go('Semaine précédente');
    await press('Enter');
    await product.field('Livrés, lun. 9').waitFor();
    await typeAll([['Livrés, lun. 9', '31']]);
    await product.sidebar.getByText('Brouillon gardé').waitFor();
    await product.visit();
    await product.choose('Semaine');
    await product.field(`Livrés, ${MONDAY}`).waitFor();
    for (const monday of [LAST_MONDAY, 'lun. 9']) {
      await go('Semaine précédente');
      await press('Enter');
      await product.field(`Livrés, ${monday}`).waitFor();
    }
    await eventually(() =>
      expect(product.field('Livrés, lun. 9').inputValue()).resolves.toBe('31'),
    );
    expect(rowOf('09/11/2026')).toBeUndefined();
  });

  it('takes two lines pasted in a cell as two values, never as one number', async () => {
    await product.field('Livrés, lun. 9').evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '31\n30\n');
      const facts = { clipboardData, bubbles: true, cancelable: true };
      input.dispatchEvent(new ClipboardEvent('paste', facts));
    });
    await eventually(() =>
      expect(product.field('Acceptés, lun. 9').inputValue()).resolves.toBe('30'),
    );
    await expect(product.field('Livrés, lun. 9').inputValue()).resolves.toBe('31');
  });
});
