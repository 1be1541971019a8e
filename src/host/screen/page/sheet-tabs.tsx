import { useRef, useState } from 'preact/hooks';
import type { SheetView } from './grid/book-view';
import { Icon } from './icon';

interface SheetTabsProps {
  readonly sheets: readonly SheetView[];
  readonly active: string | undefined;
  readonly onActivate: (sheetId: string) => void;
  readonly onMenu: (sheet: SheetView, place: { readonly x: number; readonly y: number }) => void;
  readonly onShow: (sheet: SheetView) => void;
  readonly onRename: (sheet: SheetView, name: string) => void;
}

/** The tabs of the workbook under the sheet, with a list of all of them, hidden ones too. */
export function SheetTabs({
  sheets,
  active,
  onActivate,
  onMenu,
  onShow,
  onRename,
}: SheetTabsProps) {
  const [renamed, setRenamed] = useState<string | undefined>(undefined);
  const strip = useRef<HTMLDivElement>(null);
  const visible = sheets.filter(({ hidden }) => !hidden);
  const onKey = (event: KeyboardEvent, index: number): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && visible[(index + step + visible.length) % visible.length];
    if (!next) return;
    event.preventDefault();
    onActivate(next.id);
    strip.current?.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
  };
  return (
    <nav class="sheet-tabs" aria-label="Onglets du classeur">
      <AllSheets sheets={sheets} active={active} onActivate={onActivate} onShow={onShow} />
      <div class="tab-strip" role="tablist" ref={strip}>
        {visible.map((sheet, index) =>
          renamed === sheet.id ? (
            <RenameField
              key={sheet.id}
              name={sheet.name}
              onDone={(name) => {
                setRenamed(undefined);
                if (name && name !== sheet.name) onRename(sheet, name);
              }}
            />
          ) : (
            <button
              key={sheet.id}
              class="sheet-tab"
              role="tab"
              data-sheet={sheet.id}
              aria-selected={sheet.id === active}
              tabIndex={sheet.id === active ? 0 : -1}
              onClick={() => onActivate(sheet.id)}
              onDblClick={() => setRenamed(sheet.id)}
              onKeyDown={(event) => onKey(event, index)}
              onContextMenu={(event) => {
                event.preventDefault();
                onActivate(sheet.id);
                onMenu(sheet, { x: event.clientX, y: event.clientY });
              }}
              style={sheet.tabColor ? { '--tab': sheet.tabColor } : {}}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
    </nav>
  );
}

type AllSheetsProps = Pick<SheetTabsProps, 'sheets' | 'active' | 'onActivate' | 'onShow'>;

function AllSheets({ sheets, active, onActivate, onShow }: AllSheetsProps) {
  const [isOpen, setOpen] = useState(false);
  const choose = (sheet: SheetView): void => {
    setOpen(false);
    if (sheet.hidden) onShow(sheet);
    else onActivate(sheet.id);
  };
  return (
    <>
      <button
        class="icon-button"
        aria-label="Tous les onglets"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setOpen(false);
        }}
        onBlur={({ relatedTarget }) => {
          const isInside = relatedTarget instanceof Element && relatedTarget.closest('.all-sheets');
          if (!isInside) setOpen(false);
        }}
      >
        <Icon name="list" />
      </button>
      {isOpen && (
        <div class="menu-list all-sheets" role="menu" aria-label="Tous les onglets">
          {sheets.map((sheet) => (
            <div class="menu-line" key={sheet.id}>
              <button
                role="menuitem"
                class={sheet.hidden ? 'is-hidden-sheet' : ''}
                onClick={() => choose(sheet)}
              >
                <span class="check" aria-hidden="true">
                  {sheet.id === active ? '✓' : ''}
                </span>
                {sheet.name}
                {sheet.hidden && <span class="muted"> · masqué, afficher</span>}
              </button>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function RenameField({
  name,
  onDone,
}: {
  readonly name: string;
  readonly onDone: (name: string) => void;
}) {
  return (
    <input
      class="rename"
      aria-label="Nouveau nom de l’onglet"
      defaultValue={name}
      size={Math.max(name.length, 6)}
      ref={(field) => field?.select()}
      onBlur={({ currentTarget }) => onDone(currentTarget.value.trim())}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.blur();
        if (key === 'Escape') onDone('');
      }}
    />
  );
}
