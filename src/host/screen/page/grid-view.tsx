import { useEffect, useRef, useState } from 'preact/hooks';
import type { BookView, SheetView } from './grid/book-view';
import type { Grid } from './grid/univer-grid';
import { EditHistory } from './grid/edit-history';
import type { GridEdit, GridPlace } from './grid/grid-guard';
import { ContextMenu, type MenuChoice } from './context-menu';
import { host } from './host-client';
import type { Complain } from './page-state';
import { linesMenu, tabMenu } from './sheet-menus';
import { SheetTabs } from './sheet-tabs';

interface GridViewProps {
  readonly book: BookView | undefined;
  readonly onComplain: Complain;
  readonly onEdited: () => void;
}

interface OpenMenu {
  readonly x: number;
  readonly y: number;
  readonly choices: readonly MenuChoice[];
}

/** The sheet with its tabs. The grid itself is loaded after the page around it stands. */
export function GridView({ book, onComplain, onEdited }: GridViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | undefined>(undefined);
  const latest = useRef(book);
  latest.current = book;
  const history = useRef(new EditHistory());
  const [active, setActive] = useState<string | undefined>(undefined);
  const [menu, setMenu] = useState<OpenMenu | undefined>(undefined);
  const isReady = book !== undefined;

  const send = async (edit: GridEdit, confirmed = false): Promise<boolean> => {
    const answer = await host.edit(edit, confirmed);
    if (answer.ok) onEdited();
    else if ('warning' in answer) {
      onComplain({
        title: 'Cellules protégées',
        message:
          `${answer.warning}\nVous modifiez une partie du classeur qui ne devrait pas l’être. Modifier quand même ?`.trim(),
        goOn: () => void send(edit, true),
      });
    } else onComplain({ title: 'Saisie refusée', message: answer.error.message });
    return answer.ok;
  };
  const act = async (action: object): Promise<void> => {
    const answer = await host.sheet(action);
    if (answer.ok) onEdited();
    else onComplain({ title: 'Action refusée', message: answer.error.message });
  };
  const edit = async (typed: GridEdit): Promise<void> => {
    const before = latest.current && history.current.textsBefore(latest.current, typed);
    if ((await send(typed)) && before) history.current.add(before, typed);
  };
  const step = (stored: GridEdit | undefined): void => {
    if (stored) void send(stored);
  };

  useEffect(() => {
    if (!isReady || !place.current || !latest.current) return;
    const container = place.current;
    const first = latest.current;
    setActive(first.sheets.find(({ hidden }) => !hidden)?.id);
    void import('./grid/univer-grid').then(({ createGrid }) => {
      grid.current = createGrid(container, first, {
        edit: (typed) => void edit(typed),
        undo: () => step(history.current.back()),
        redo: () => step(history.current.forward()),
        activeSheet: setActive,
      });
      if (latest.current && latest.current !== first) grid.current.show(latest.current);
      container.dataset['state'] = 'ready';
    });
  }, [isReady]);
  useEffect(() => {
    if (book) grid.current?.show(book);
  }, [book]);
  useEffect(() => {
    if (active) grid.current?.activate(active);
  }, [active]);

  const openLinesMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const chosen: GridPlace | undefined = grid.current?.selection();
    if (!chosen) return;
    setMenu({
      x: event.clientX,
      y: event.clientY,
      choices: linesMenu(chosen, (action) => void act(action)),
    });
  };
  return (
    <main class="sheet">
      <div class="grid" ref={place} onContextMenu={openLinesMenu} aria-label="Feuille de calcul" />
      <SheetTabs
        sheets={book?.sheets ?? []}
        active={active}
        onActivate={setActive}
        onShow={(sheet) => void act({ action: 'showSheet', sheetId: Number(sheet.id) })}
        onRename={(sheet, name) =>
          void act({ action: 'renameSheet', sheetId: Number(sheet.id), name })
        }
        onMenu={(sheet: SheetView, at) =>
          setMenu({
            ...at,
            choices: tabMenu(sheet, book?.sheets ?? [], (action) => void act(action)),
          })
        }
      />
      {menu && <ContextMenu {...menu} onClose={() => setMenu(undefined)} />}
    </main>
  );
}
