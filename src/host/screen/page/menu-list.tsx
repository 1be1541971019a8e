import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from './host-types';
import { Icon } from './icon';

type Leaving = 'close' | 'previous' | 'next';

interface MenuListProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** False for a menu that only opened because the pointer passes. */
  readonly takesFocus?: boolean;
  readonly onRun: (functionName: string) => void;
  /** The keyboard leaves the list: back to its button, or to the menu beside it. */
  readonly onLeave: (towards: Leaving) => void;
}

const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Escape', 'Home', 'End', 'Tab'];

const LEAVING: Readonly<Record<string, Leaving>> = { ArrowRight: 'next', ArrowLeft: 'previous' };

const itemsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(':scope > .menu-line > [role=menuitem]') ?? []),
];

/** Where a key moves in a list that goes round; undefined for a key that does not move in it. */
function nextItem(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** One open menu, moved in by arrows; sub-menus open beside it. */
export function MenuList({ label, entries, takesFocus = true, onRun, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [openSub, setOpenSub] = useState<number | undefined>(undefined);
  const [isPointed, setPointed] = useState(false);
  const items = (): HTMLElement[] => itemsOf(list.current);
  useLayoutEffect(() => {
    if (takesFocus) items()[0]?.focus();
  }, [takesFocus]);

  const open = (index: number, byPointer: boolean): void => {
    setPointed(byPointer);
    setOpenSub(index);
  };
  const leaveSub = (index: number, towards: Leaving): void => {
    setOpenSub(undefined);
    if (towards === 'next') onLeave('next');
    else list.current?.querySelector<HTMLElement>(`[data-sub="${index}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!KEYS.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const next = nextItem(event.key, at, all.length);
    const sub = all[at]?.dataset['sub'];
    if (next !== undefined) all[next]?.focus();
    else if (event.key === 'ArrowRight' && sub) open(Number(sub), false);
    else onLeave(LEAVING[event.key] ?? 'close');
  };

  const line = (entry: MenuEntry, index: number) => {
    if (entry.kind === 'separator') return <Separator key={index} />;
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
      <SubMenuLine
        key={index}
        caption={entry.caption}
        number={index}
        isOpen={openSub === index}
        onOpen={(byPointer) => open(index, byPointer)}
      >
        <MenuList
          label={entry.caption}
          entries={entry.entries}
          takesFocus={!isPointed}
          onRun={onRun}
          onLeave={(towards) => leaveSub(index, towards)}
        />
      </SubMenuLine>
    );
  };

  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {entries.map(line)}
    </div>
  );
}

interface SubMenuLineProps {
  readonly caption: string;
  readonly number: number;
  readonly isOpen: boolean;
  readonly onOpen: (byPointer: boolean) => void;
  readonly children: ComponentChildren;
}

function SubMenuLine({ caption, number, isOpen, onOpen, children }: SubMenuLineProps) {
  return (
    <div class="menu-line" onPointerEnter={() => onOpen(true)}>
      <button
        role="menuitem"
        tabIndex={-1}
        data-sub={number}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => onOpen(false)}
      >
        {caption}
        <Icon name="right" size={16} />
      </button>
      {isOpen && children}
    </div>
  );
}

const Separator = () => <div class="menu-separator" role="separator" />;
