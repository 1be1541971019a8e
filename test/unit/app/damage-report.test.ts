import { beforeEach, describe, expect, it } from '@jest/globals';
import { formatMessage } from '../../../src/i18n/format-message';
import { fr } from '../../../src/i18n/fr';
import { MemoryApp } from '../../support/memory-app';

const PARTNER = {
  kind: 'ASSOCIATION',
  name: 'Entraide Nord',
  address: '1 rue du Port',
  postcode: '75001',
  city: 'Paris',
  alertPhone: '0123456789',
};

describe('a cell that cannot be read', () => {
  let app: MemoryApp;

  /** Somebody types in the tab: the cell changes, and `onEdit` leaves its mark. */
  function type(tab: string, cell: { row: number; key: string }, value: string): void {
    const keys = app.store.readAll(tab)?.[0] ?? [];
    const column = keys.indexOf(cell.key) + 1;
    app.store.block({ tab, row: cell.row, column, rowCount: 1, columnCount: 1 }).write([[value]]);
    app.store
      .block({ tab: '_Passe-plat', row: 1, column: 2, rowCount: 1, columnCount: 1 })
      .write([[tab]]);
  }

  beforeEach(() => {
    app = new MemoryApp();
    app.call('prepareWorkbook', {});
    app.call('savePartner', { submissionId: 's1', id: null, values: PARTNER });
  });

  it('is told on the first screen with its tab, its address, its text and why', () => {
    type('Partenaires', { row: 3, key: 'dailyMeals' }, 'environ 40');
    const told = app.call('getHome', {}).todo.find((issue) => issue.code === 'UNREADABLE_CELL');
    expect(told?.params).toMatchObject({
      tab: 'Partenaires',
      field: 'Repas par jour',
      text: 'environ 40',
    });
    expect(formatMessage(fr.issues.UNREADABLE_CELL, told?.params)).toMatch(
      /^Partenaires, cellule [A-Z]+3 \(Repas par jour\) : « environ 40 » ne peut pas être lu\. .*nombre/,
    );
  });

  it('stays as it is in the sheet, also when the record is saved again', () => {
    type('Partenaires', { row: 3, key: 'dailyMeals' }, 'environ 40');
    app.call('savePartner', {
      submissionId: 's2',
      id: 'P-0001',
      values: { ...PARTNER, city: 'Lyon' },
    });
    const [keys = [], , row = []] = app.store.readAll('Partenaires') ?? [];
    expect(row[keys.indexOf('city')]).toBe('Lyon');
    expect(row[keys.indexOf('dailyMeals')]).toBe('environ 40');
  });

  it('is no longer told once somebody corrected it', () => {
    type('Partenaires', { row: 3, key: 'dailyMeals' }, 'environ 40');
    app.call('getHome', {});
    type('Partenaires', { row: 3, key: 'dailyMeals' }, '40');
    expect(app.call('getHome', {}).todo.map((issue) => issue.code)).not.toContain(
      'UNREADABLE_CELL',
    );
  });
});
