import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { ProductPage } from '../support/product-page';
import { GOOD_MONDAY, MONDAY, setUpPartnership, type TypedDay } from '../support/product-week';
import { seriousFaults } from '../support/serious-faults';

// A browser on a busy machine is slow; nothing below waits longer than it must.
jest.setTimeout(180_000);

let product: ProductPage;

/** A signed convention of 30 meals on Thursdays; since then, Mondays too. */
beforeAll(async () => {
  product = await ProductPage.open();
  const partnershipId = await setUpPartnership(product);
  const change = (submissionId: string, weekdays: string) =>
    product.call('savePartnership', {
      ...{ submissionId, id: partnershipId },
      values: { weekdays, expectedMeals: '30' },
    });
  await change('agreed', 'JE');
  await product.call('writeAgreement', {
    ...{ submissionId: 'convention', partnershipId, acceptsGaps: true },
    values: { startsOn: '01/11/2026', foodsIncluded: 'Plats cuisinés' },
  });
  await product.call('changeAgreementStatus', {
    ...{ submissionId: 'signed', agreementId: 'CONV-0001', status: 'SIGNEE', on: '2026-11-02' },
  });
  await change('since', 'LU, JE');
  await product.visit();
});

afterAll(async () => {
  await product.close();
});

async function typeDay(day: string, values: TypedDay): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const place = product.sidebar.getByLabel(`${label}, ${day}`, { exact: true });
    if (label.startsWith('Motif')) await place.selectOption({ label: value });
    else await place.fill(value);
  }
}

const OUTSIDE = [
  /23.* n’est pas un jour de remise de la convention CONV-0001/,
  /50 repas\s: la convention CONV-0001 en prévoit 30 au plus par jour de remise/,
];

it('a week outside its convention is told where it is typed, and recorded', async () => {
  await product.choose('Semaine');
  await typeDay(MONDAY, GOOD_MONDAY);
  await product.button('Enregistrer la semaine').click();
  await product.until(() => product.rowsOf('Livraisons').some((row) => row['Livrés'] === '50'));
  for (const sentence of OUTSIDE) await product.sidebar.getByText(sentence).first().waitFor();
  await expect(seriousFaults(product)).resolves.toEqual([]);
});

it('is told again in « À corriger », before an inspection finds it', async () => {
  await product.backToTabs();
  await product.chooseInMenu('Vérifier le classeur');
  await product.sidebar.getByRole('heading', { name: /^Livraisons\s: \d+ points?$/ }).waitFor();
  for (const sentence of OUTSIDE) {
    await product.until(() =>
      product.linesOf('À corriger').some((line) => line.some((text) => sentence.test(text))),
    );
  }
});
