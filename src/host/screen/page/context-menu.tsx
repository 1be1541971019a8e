import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export interface MenuChoice {
  readonly words: string;
  readonly run: () => void;
  readonly isOff?: boolean;
  /** A line above it. */
  readonly startsGroup?: boolean;
}

interface ContextMenuProps {
  readonly x: number;
  readonly y: number;
  readonly choices: readonly MenuChoice[];
  readonly onClose: () => void;
}

export function ContextMenu({ x, y, choices, onClose }: ContextMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 4))}px`;
    element.style.top = `${Math.max(4, Math.min(y, innerHeight - height - 4))}px`;
    element.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
  });
  useEffect(() => {
    const closeOutside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => document.removeEventListener('pointerdown', closeOutside, true);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [
      ...(menu.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? []),
    ];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (step) {
      // The focus is on an element of this page.
      const at = buttons.indexOf(document.activeElement as HTMLElement);
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="menu-list context-menu" role="menu" ref={menu} onKeyDown={onKeyDown}>
      {choices.map(({ words, run, isOff = false, startsGroup = false }) => (
        <div class={`menu-line ${startsGroup ? 'starts-group' : ''}`} key={words}>
          <button
            role="menuitem"
            disabled={isOff}
            onClick={() => {
              onClose();
              run();
            }}
          >
            {words}
          </button>
        </div>
      ))}
    </div>
  );
}
