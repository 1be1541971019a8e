import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HostApp } from '../support/host-app';

let app: HostApp;
beforeAll(async () => {
  app = await HostApp.open('2026-11-23');
  await app.call('prepareWorkbook', {});
});
afterAll(() => app.close());

describe('the tabs that the product writes alone', () => {
  it.each(['Traçabilité', 'Journal'])('warn whoever would type in « %s »', (tab) => {
    const { book } = app.workspace;
    const id = book.sheetByName(tab)?.id;
    const warned = book.protections.filter(
      ({ kind, sheetId, warningOnly }) => kind === 'SHEET' && sheetId === id && warningOnly,
    );
    expect(id).toBeDefined();
    expect(warned).toHaveLength(1);
  });

  it('are not those where people type', () => {
    const { book } = app.workspace;
    const id = book.sheetByName('Livraisons')?.id;
    const kinds = book.protections.flatMap(({ kind, sheetId }) => (sheetId === id ? [kind] : []));
    expect(kinds).toEqual(['RANGE']);
  });
});
