import { useEffect, useRef, useState } from 'preact/hooks';
import { FILE_MENU } from './file-menu';
import type { DeskMenu, MenuEntry } from './host-types';
import { MenuList } from './menu-list';

interface MenuBarProps {
  readonly menus: readonly DeskMenu[];
  readonly onRun: (functionName: string) => void;
}

/** Menus as `onOpen` built them; those of an add-on stand together under « Extensions », as in Sheets. « Fichier » is the page's. */
export function MenuBar({ menus, onRun }: MenuBarProps) {
  const [open, setOpen] = useState<number | undefined>(undefined);
  const bar = useRef<HTMLDivElement>(null);
  const shown = barMenus(menus);

  useCloseOutside(bar, open !== undefined, () => setOpen(undefined));

  const buttons = (): HTMLButtonElement[] => [
    ...(bar.current?.querySelectorAll<HTMLButtonElement>('.menu-button') ?? []),
  ];
  const go = (index: number, isOpen: boolean): void => {
    const next = (index + shown.length) % shown.length;
    buttons()[next]?.focus();
    setOpen(isOpen ? next : undefined);
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    const isOpen = open !== undefined;
    if (event.key === 'ArrowRight') go(index + 1, isOpen);
    else if (event.key === 'ArrowLeft') go(index - 1, isOpen);
    else if (event.key === 'ArrowDown') setOpen(index);
    else return;
    event.preventDefault();
  };

  return (
    <div class="menu-bar" role="menubar" aria-label="Menus du classeur" ref={bar}>
      {shown.map((menu, index) => (
        <div class="menu-place" key={menu.caption}>
          <button
            class="menu-button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === 0 ? 0 : -1}
            onClick={() => setOpen(open === index ? undefined : index)}
            onPointerEnter={() => open !== undefined && setOpen(index)}
            onKeyDown={(event) => onKey(event, index)}
          >
            {menu.caption}
          </button>
          {open === index && (
            <MenuList
              label={menu.caption}
              entries={menu.entries}
              onRun={(functionName) => {
                setOpen(undefined);
                onRun(functionName);
              }}
              onLeave={(towards) => {
                if (towards === 'close') {
                  setOpen(undefined);
                  buttons()[index]?.focus();
                } else go(index + (towards === 'next' ? 1 : -1), true);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function useCloseOutside(
  place: { readonly current: HTMLElement | null },
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', closeOutside, true);
    // A click inside a sidebar's frame is not told to this page, but takes the focus.
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      window.removeEventListener('blur', close);
    };
  }, [isOpen]);
}

function barMenus(
  menus: readonly DeskMenu[],
): readonly { caption: string; entries: readonly MenuEntry[] }[] {
  const addons = menus.filter(({ addon }) => addon).flatMap(({ entries }) => entries);
  const own = menus.filter(({ addon }) => !addon);
  const shown = addons.length > 0 ? [{ caption: 'Extensions', entries: addons }, ...own] : own;
  return [FILE_MENU, ...shown];
}
