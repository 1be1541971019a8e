import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from './host-types';
import { Icon } from './icon';

interface MenuListProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** False for a menu that only opened because the pointer passes. */
  readonly takesFocus?: boolean;
  readonly onRun: (functionName: string) => void;
  /** The keyboard leaves the list: back to its button, or to the menu beside it. */
  readonly onLeave: (towards: 'close' | 'previous' | 'next') => void;
}

const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Escape', 'Home', 'End', 'Tab'];

/** One open menu, moved in by arrows; sub-menus open beside it. */
export function MenuList({ label, entries, takesFocus = true, onRun, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [openSub, setOpenSub] = useState<number | undefined>(undefined);
  const [isPointed, setPointed] = useState(false);
  const items = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>(':scope > .menu-line > [role=menuitem]') ?? []),
  ];
  // Before the next key arrives.
  useLayoutEffect(() => {
    if (takesFocus) items()[0]?.focus();
  }, [takesFocus]);

  const open = (index: number, byPointer: boolean): void => {
    setPointed(byPointer);
    setOpenSub(index);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!KEYS.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const all = items();
    // The focus is on an element of this page.
    const at = all.indexOf(document.activeElement as HTMLElement);
    const sub = Number(all[at]?.dataset['sub'] ?? NaN);
    if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else if (event.key === 'ArrowRight' && !Number.isNaN(sub)) open(sub, false);
    else if (event.key === 'ArrowRight') onLeave('next');
    else if (event.key === 'ArrowLeft') onLeave('previous');
    else onLeave('close');
  };

  const line = (entry: MenuEntry, index: number) => {
    if (entry.kind === 'separator')
      return <div class="menu-separator" role="separator" key={index} />;
    if (entry.kind === 'item') {
      return (
        <div class="menu-line" key={index} onPointerEnter={() => setOpenSub(undefined)}>
          <button role="menuitem" tabIndex={-1} onClick={() => onRun(entry.functionName)}>
            {entry.caption}
          </button>
        </div>
      );
    }
    return (
      <div class="menu-line" key={index} onPointerEnter={() => open(index, true)}>
        <button
          role="menuitem"
          tabIndex={-1}
          data-sub={index}
          aria-haspopup="menu"
          aria-expanded={openSub === index}
          onClick={() => open(index, false)}
        >
          {entry.caption}
          <Icon name="right" size={16} />
        </button>
        {openSub === index && (
          <MenuList
            label={entry.caption}
            entries={entry.entries}
            takesFocus={!isPointed}
            onRun={onRun}
            onLeave={(towards) => {
              setOpenSub(undefined);
              if (towards === 'next') onLeave('next');
              else list.current?.querySelector<HTMLElement>(`[data-sub="${index}"]`)?.focus();
            }}
          />
        )}
      </div>
    );
  };

  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {entries.map(line)}
    </div>
  );
}
