/** The grid's hidden editor, which it focuses by itself whenever a workbook is loaded into it. */
const EDITOR = '[data-u-comp=editor]';

/** Gives the focus back to where a person is working (a menu, the form of a sidebar) when the grid takes it unasked. */
export class FocusKeeper {
  private outside: HTMLElement | undefined;
  private until = 0;

  constructor(private readonly container: HTMLElement) {
    document.addEventListener('focusin', ({ target }) => this.moved(target), true);
    // A frame that gets the focus is told to this page as the loss of its own.
    window.addEventListener('blur', () => this.moved(document.activeElement));
    container.addEventListener('pointerdown', () => this.release(), true);
  }

  /** The grid is about to load; it may take the focus some time later, but not for long. */
  expect(milliseconds: number): void {
    this.until = performance.now() + milliseconds;
  }

  private moved(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    // The editor stands beside the grid's own elements, not in them.
    if (target.matches(EDITOR)) this.giveBack();
    // A person who goes to the grid by its name box has left what was outside.
    else this.outside = this.container.contains(target) ? undefined : target;
  }

  private giveBack(): void {
    if (performance.now() < this.until && this.outside?.isConnected) this.outside.focus();
  }

  private release(): void {
    this.outside = undefined;
    this.until = 0;
  }
}
