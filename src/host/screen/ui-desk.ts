import type { Emit, HostEvent } from '../contract';

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** A menu of the bar; an add-on's menu stands under « Extensions ». */
export interface DeskMenu {
  readonly caption: string;
  readonly addon: boolean;
  readonly entries: readonly MenuEntry[];
}

/** The HTML of a sidebar or dialog, as the script left it when it showed it. */
export interface HtmlPage {
  readonly title: string;
  readonly content: string;
}

export type AskButton = 'OK' | 'CANCEL' | 'YES' | 'NO';

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly AskButton[];
}

export interface Answer {
  /** `CLOSE` when the person closed the window instead of choosing. */
  readonly button: AskButton | 'CLOSE';
  readonly text: string;
}

type OpenEvent = Extract<HostEvent, { type: 'sidebar' | 'dialog' }>;

interface PendingQuestion {
  readonly event: Extract<HostEvent, { type: 'ask' }>;
  readonly resolve: (answer: Answer) => void;
}

/** What stands on the screen beside the workbook, and who waits for an answer of the person before it. */
export class UiDesk {
  private readonly menusByCaption = new Map<string, DeskMenu>();
  private readonly pages = new Map<string, HtmlPage>();
  private readonly dialogs = new Map<string, OpenEvent>();
  private readonly questions = new Map<string, PendingQuestion>();
  private sidebar: OpenEvent | undefined;
  private lastSidebarPage: HtmlPage | undefined;
  private readonly notices: Extract<HostEvent, { type: 'toast' }>[] = [];
  private count = 0;

  constructor(private readonly emit: Emit) {}

  /** Told to each page that opens, until the person closes it there: what went wrong before anybody looked. */
  giveNotice(title: string, message: string): void {
    this.notices.push({ type: 'toast', title, message, seconds: -1 });
  }

  /** A second menu of the same name replaces the first, as in Sheets. */
  addMenu(menu: DeskMenu): void {
    this.menusByCaption.set(`${String(menu.addon)} ${menu.caption}`, menu);
    this.emit({ type: 'menus' });
  }

  menus(): readonly DeskMenu[] {
    return [...this.menusByCaption.values()];
  }

  showSidebar(page: HtmlPage): string {
    if (this.sidebar) this.forget(this.sidebar.id);
    const event = { type: 'sidebar', id: this.keep(page), title: page.title } as const;
    this.sidebar = event;
    this.lastSidebarPage = page;
    this.emit(event);
    return event.id;
  }

  /** Shows the last sidebar again, as new: its scripts start from nothing. */
  reopenSidebar(): string | undefined {
    return this.lastSidebarPage && this.showSidebar(this.lastSidebarPage);
  }

  showDialog(
    page: HtmlPage,
    size: { readonly width: number; readonly height: number; readonly modal: boolean },
  ): string {
    const event = { type: 'dialog', id: this.keep(page), title: page.title, ...size } as const;
    this.dialogs.set(event.id, event);
    this.emit(event);
    return event.id;
  }

  page(id: string): HtmlPage | undefined {
    return this.pages.get(id);
  }

  /** False when there is no such sidebar or dialog, or not any more. */
  close(id: string): boolean {
    if (!this.pages.has(id)) return false;
    this.forget(id);
    this.emit({ type: 'closed', id });
    return true;
  }

  /** Waits for a person. `withdraw` ends the wait when the execution that asked is over. */
  ask(question: Question): { readonly answer: Promise<Answer>; readonly withdraw: () => void } {
    const id = this.nextId('ask');
    const event = { type: 'ask', id, ...question } as const;
    const answer = new Promise<Answer>((resolve) => {
      this.questions.set(id, { event, resolve });
    });
    this.emit(event);
    return { answer, withdraw: () => void this.answer(id, { button: 'CLOSE', text: '' }) };
  }

  answer(id: string, answer: Answer): boolean {
    const pending = this.questions.get(id);
    if (!pending) return false;
    const allowed = answer.button === 'CLOSE' || pending.event.buttons.includes(answer.button);
    if (!allowed) return false;
    this.questions.delete(id);
    this.emit({ type: 'closed', id });
    pending.resolve(answer);
    return true;
  }

  toast(toast: {
    readonly title: string;
    readonly message: string;
    readonly seconds: number;
  }): void {
    this.emit({ type: 'toast', ...toast });
  }

  /** What a page that connects now has missed and still needs. */
  standing(): readonly HostEvent[] {
    const sidebar = this.sidebar ? [this.sidebar] : [];
    const questions = [...this.questions.values()].map(({ event }) => event);
    return [...sidebar, ...this.dialogs.values(), ...questions, ...this.notices];
  }

  private keep(page: HtmlPage): string {
    const id = this.nextId('html');
    this.pages.set(id, page);
    return id;
  }

  private forget(id: string): void {
    this.pages.delete(id);
    this.dialogs.delete(id);
    if (this.sidebar?.id === id) this.sidebar = undefined;
  }

  private nextId(kind: string): string {
    this.count += 1;
    return `${kind}-${this.count}`;
  }
}
