import { describe, expect, it } from '@jest/globals';
import { recallInput } from '../../support/recall-requests';
import { aDay, smallTerritory, WEEK } from '../../support/small-territory';

const ASKED = { dishName: '', kitchenId: '', partnershipId: '', from: '', until: '' };

function recorded() {
  const app = smallTerritory();
  app.call('recordWeek', {
    ...WEEK,
    days: [aDay('2026-11-17', { distributedMeals: '30', stockMeals: '5' }), aDay('2026-11-20')],
  });
  return app;
}

/** The cells of a tab that was written to be printed. */
const cellsOf = (app: ReturnType<typeof recorded>, title: string) =>
  JSON.stringify(app.reports.cellsOf(title));

describe('a sheet to print', () => {
  it('of a trace holds the kitchen, every fact, who received it and whom to call', () => {
    const app = recorded();
    const { tab } = app.call('writeTraceSheet', { ...ASKED, lotRef: 'L-2026-11-17' });
    expect(tab).toBe('Fiche de traçabilité');
    const cells = cellsOf(app, tab);
    for (const text of [
      'Lot L-2026-11-17 · Sauté de dinde',
      'Cuisine : Cuisine centrale, 01 23 45 67 89 · Produit le 16/11/2026 · DLC 28/11/2026',
      '38 repas reçus : 30 distribués, 0 transférés, 0 perdus, 8 peut-être encore là.',
      'Distribution',
      '2,8 °C, Entre deux conditionnements, Conforme',
      'Le Repas partagé',
    ])
      expect(cells).toContain(text);
    expect(cells).not.toMatch(/\{\w+\}/);
  });

  it('of a recall has the fields of annexe 17 in their order, and everybody to warn', () => {
    const app = recorded();
    const { incidentId } = app.call('openRecall', recallInput('recall', 'L-2026-11-17'));
    const { tab } = app.call('writeRecallSheet', { incidentId });
    const cells = cellsOf(app, tab);
    const places = ['Responsable', 'Début', 'Référence de l’alerte', 'Risque', 'Fournisseur'].map(
      (label) => cells.indexOf(`"${label}"`),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(cells).toContain('"Risque","Listeria"');
    expect(cells).toContain('"Le Repas partagé","","L-2026-11-17",38,8,"Sans réponse"');
  });
});
