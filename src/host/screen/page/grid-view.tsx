import { useEffect, useRef, useState } from 'preact/hooks';
import { ChartLayer } from './charts/chart-layer';
import { shownSheet, type SheetView } from './grid/book-view';
import type { GridFrame } from './grid/grid-frame';
import { GridControl } from './grid-control';
import { ContextMenu, type MenuChoice } from './context-menu';
import type { SelectEvent } from './host-types';
import { LinkCard, type LinkedCell } from './link-card';
import type { Complain } from './page-state';
import { linesMenu, tabMenu } from './sheet-menus';
import { SheetTabs } from './sheet-tabs';

interface GridViewProps {
  /** Counts up when the workbook may have changed. */
  readonly stamp: number;
  /** Cells that a script selected last. */
  readonly chosen: SelectEvent | undefined;
  readonly onComplain: Complain;
  /** The host knows of another selected cell. */
  readonly onPlace: () => void;
  readonly onName: (name: string) => void;
}

interface OpenMenu {
  readonly x: number;
  readonly y: number;
  readonly choices: readonly MenuChoice[];
}

/** The sheet with its tabs. The grid itself is loaded after the page around it stands. */
export function GridView({ stamp, chosen, onComplain, onPlace, onName }: GridViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const [sheets, setSheets] = useState<readonly SheetView[]>([]);
  const [active, setActive] = useState<string | undefined>(undefined);
  const { words, linked, selected } = useSelected();
  const [frame, setFrame] = useState<GridFrame | undefined>(undefined);
  const [menu, setMenu] = useState<OpenMenu | undefined>(undefined);
  const [control] = useState(() => new GridControl(onComplain));

  useEffect(() => {
    if (place.current) {
      control.start(place.current, {
        activeSheet: setActive,
        selected,
        moved: setFrame,
        read: (view) => {
          setSheets(view.sheets);
          onName(view.name);
          setActive((now) => shownSheet(view, now));
        },
      });
    }
  }, []);
  control.onPlaceTold = onPlace;
  useShown(control, { stamp, chosen, active });

  const act = (action: object): void => void control.act(action);
  const openLinesMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const chosen = control.selection();
    if (!chosen) return;
    setMenu({ x: event.clientX, y: event.clientY, choices: linesMenu(chosen, act) });
  };
  return (
    <main class="sheet">
      <div class="grid-area">
        <div
          class="grid"
          ref={place}
          onContextMenu={openLinesMenu}
          role="region"
          aria-label="Feuille de calcul"
        />
        <ChartLayer charts={sheets.find(({ id }) => id === active)?.charts ?? []} frame={frame} />
        {linked && (
          <LinkCard cell={linked} frame={frame} onGo={({ place }) => control.goTo(place)} />
        )}
      </div>
      <p class="for-readers" role="status" aria-label="Cellule sélectionnée">
        {words}
      </p>
      <SheetTabs
        sheets={sheets}
        active={active}
        onActivate={setActive}
        onShow={(sheet) => act({ action: 'showSheet', sheetId: Number(sheet.id) })}
        onRename={(sheet, name) => act({ action: 'renameSheet', sheetId: Number(sheet.id), name })}
        onMenu={(sheet, at) => setMenu({ ...at, choices: tabMenu(sheet, sheets, act) })}
      />
      {menu && <ContextMenu {...menu} onClose={() => setMenu(undefined)} />}
    </main>
  );
}

/** The selected cell in words, and its link. */
function useSelected() {
  const [words, setWords] = useState('');
  const [linked, setLinked] = useState<LinkedCell | undefined>(undefined);
  const selected = (text: string, cell: LinkedCell | undefined): void => {
    setWords(text);
    // Told anew at each reading; the card of the same cell stays as it is.
    setLinked((now) => (JSON.stringify(now) === JSON.stringify(cell) ? now : cell));
  };
  return { words, linked, selected };
}

interface Shown {
  readonly stamp: number;
  readonly chosen: SelectEvent | undefined;
  readonly active: string | undefined;
}

/** Keeps the grid at what the page says: the latest workbook, the cells a script chose, the tab in front. */
function useShown(control: GridControl, { stamp, chosen, active }: Shown): void {
  useEffect(() => control.refresh(), [stamp]);
  useEffect(() => {
    if (chosen) control.goTo({ sheetId: String(chosen.sheetId), ...chosen.area });
  }, [chosen]);
  useEffect(() => {
    if (active) control.activate(active);
  }, [active]);
}
