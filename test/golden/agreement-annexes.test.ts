import { describe, it } from '@jest/globals';
import { documentBlockText } from '../support/document-block-text';
import { MemoryApp } from '../support/memory-app';
import { AGREEMENT, CONTACT, COST, PRICED, SITE, smallTerritory } from '../support/small-territory';
import { expectGolden } from './document-golden';

describe('the annexes of a convention', () => {
  it('say what the workbook says: contacts, places, days, temperatures, quality plan, costs and who pays them', () => {
    const app = smallTerritory(new MemoryApp());
    app.call('saveSite', SITE);
    app.call('saveContact', CONTACT);
    const gone = { ...CONTACT.values, name: 'Quelqu’un qui est parti', endsOn: '01/11/2026' };
    app.call('saveContact', { ...CONTACT, submissionId: 'gone', values: gone });
    app.call('saveCostItem', PRICED);
    const unpaid = { ...COST.values, label: 'Ancienne facture', periodStart: '01/01/2025' };
    app.call('saveCostItem', {
      ...COST,
      submissionId: 'older',
      values: { ...unpaid, periodEnd: '31/01/2025' },
    });
    app.call('saveSetting', {
      submissionId: 'hotter',
      key: 'hotMinCelsius',
      values: { value: '65', appliesFrom: '23/11/2026', source: 'Note de service' },
    });
    const values = { ...AGREEMENT.values, qualityManager: 'B. Martin, responsable qualité' };
    app.call('writeAgreement', { ...AGREEMENT, values });
    const [written] = app.documents.documents.values();
    const blocks = written?.blocks ?? [];
    const start = blocks.findIndex(({ kind }) => kind === 'annex');
    expectGolden('agreement-annexes.txt', documentBlockText(blocks.slice(start)));
  });
});
