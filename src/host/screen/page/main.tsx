import { createGrid } from './grid/univer-grid';
const row = (...t: string[]) =>
  t.map((text, i) => ({ text, ...(i > 1 ? { side: 'right' as const } : {}), style: 0 }));
const rows = [
  ['Semaine', 'Partenaire', 'Repas', 'Coût'].map((text) => ({
    text,
    style: 1,
    note: text === 'Repas' ? 'Nombre de repas' : '',
  })),
];
for (let i = 0; i < 60; i++)
  rows.push(row('2026-W' + i, 'Association ' + i, String(i * 3), '1 234,50 €') as never);
const g = createGrid(
  document.getElementById('grid')!,
  {
    revision: 1,
    name: 'x',
    styles: [{}, { bold: true, background: '#1b6b50', fontColor: '#ffffff' }],
    sheets: [
      {
        id: '1',
        name: 'Flux',
        hidden: false,
        tabColor: '#f00',
        rowCount: 100,
        columnCount: 12,
        frozenRows: 1,
        frozenColumns: 1,
        hiddenRows: [],
        hiddenColumns: [],
        rowHeights: { 1: 32 },
        columnWidths: { 2: 180 },
        hideGridlines: false,
        merges: [],
        validations: [
          { row: 2, column: 2, rows: 20, columns: 1, kind: 'list', choices: ['Un', 'Deux, trois'] },
        ],
        rows,
      },
    ],
  },
  {
    edit: (e) => console.log('edit', JSON.stringify(e)),
    undo: () => console.log('undo'),
    redo() {},
  },
);
(window as never as { g: unknown }).g = g;
