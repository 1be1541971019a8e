import type { MenuChoice } from './context-menu';
import type { SheetView } from './grid/book-view';
import type { GridPlace } from './grid/grid-place';

type Act = (action: object) => void;

/** The menu of the selected cells: what can be done to their rows and columns. */
export function linesMenu(place: GridPlace, act: Act): MenuChoice[] {
  return [...axisMenu('rows', place, act), ...axisMenu('columns', place, act)];
}

function axisMenu(axis: 'rows' | 'columns', place: GridPlace, act: Act): MenuChoice[] {
  const isRows = axis === 'rows';
  const at = isRows ? place.row : place.column;
  const count = isRows ? place.rows : place.columns;
  const lines = { sheetId: Number(place.sheetId), axis, count };
  const [one, many] = isRows ? ['ligne', 'lignes'] : ['colonne', 'colonnes'];
  const [before, after] = isRows ? ['au-dessus', 'en dessous'] : ['à gauche', 'à droite'];
  const words = count > 1 ? `${count} ${many}` : `1 ${one}`;
  const these = count > 1 ? `les ${count} ${many}` : `la ${one}`;
  return [
    {
      words: `Insérer ${words} ${before}`,
      startsGroup: !isRows,
      run: () => act({ action: 'insertLines', ...lines, at }),
    },
    {
      words: `Insérer ${words} ${after}`,
      run: () => act({ action: 'insertLines', ...lines, at: at + count }),
    },
    { words: `Supprimer ${these}`, run: () => act({ action: 'deleteLines', ...lines, at }) },
    { words: `Masquer ${these}`, run: () => act({ action: 'hideLines', ...lines, at }) },
    {
      words: `Afficher les ${many} masquées autour`,
      // One before, one after: hidden neighbours of the selection.
      run: () => act({ action: 'showLines', ...lines, at: Math.max(1, at - 1), count: count + 2 }),
    },
  ];
}

export function tabMenu(sheet: SheetView, sheets: readonly SheetView[], act: Act): MenuChoice[] {
  const sheetId = Number(sheet.id);
  const visible = sheets.filter(({ hidden }) => !hidden);
  const place = visible.indexOf(sheet);
  const moveTo = (neighbour: SheetView | undefined): void => {
    if (neighbour) act({ action: 'moveSheet', sheetId, position: sheets.indexOf(neighbour) + 1 });
  };
  return [
    { words: 'Dupliquer', run: () => act({ action: 'duplicateSheet', sheetId }) },
    {
      words: 'Masquer',
      isOff: visible.length < 2,
      run: () => act({ action: 'hideSheet', sheetId }),
    },
    {
      words: 'Déplacer à gauche',
      isOff: place <= 0,
      startsGroup: true,
      run: () => moveTo(visible[place - 1]),
    },
    {
      words: 'Déplacer à droite',
      isOff: place === visible.length - 1,
      run: () => moveTo(visible[place + 1]),
    },
    {
      words: 'Supprimer',
      isOff: sheets.length < 2,
      startsGroup: true,
      run: () => act({ action: 'deleteSheet', sheetId }),
    },
  ];
}
