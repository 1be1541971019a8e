import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from './host-types';
import { Icon } from './icon';

interface MenuListProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onRun: (functionName: string) => void;
  /** The keyboard leaves the list: back to its button, or to the menu beside it. */
  readonly onLeave: (towards: 'close' | 'previous' | 'next') => void;
}

const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Escape', 'Home', 'End', 'Tab'];

/** One open menu, moved in by arrows; sub-menus open beside it. */
export function MenuList({ label, entries, onRun, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [openSub, setOpenSub] = useState<number | undefined>(undefined);
  const items = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>(':scope > .menu-line > [role=menuitem]') ?? []),
  ];
  useEffect(() => items()[0]?.focus(), []);

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
    else if (event.key === 'ArrowRight' && !Number.isNaN(sub)) setOpenSub(sub);
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
      <div class="menu-line" key={index} onPointerEnter={() => setOpenSub(index)}>
        <button
          role="menuitem"
          tabIndex={-1}
          data-sub={index}
          aria-haspopup="menu"
          aria-expanded={openSub === index}
          onClick={() => setOpenSub(index)}
        >
          {entry.caption}
          <Icon name="right" size={16} />
        </button>
        {openSub === index && (
          <MenuList
            label={entry.caption}
            entries={entry.entries}
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
