import { EnumValue, ScriptError, ServiceObject, type Execution } from '../contract';
import type { Answer, AskButton, MenuEntry, UiDesk } from '../screen/ui-desk';
import type { HtmlOutput } from './html/html-output';

const BUTTONS: Readonly<Record<string, readonly AskButton[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Sizes a dialog has when its page asks for none. */
const DIALOG = { width: 600, height: 400 } as const;

const button = (answer: Answer): EnumValue => new EnumValue('Base.Button', answer.button);

/** `SpreadsheetApp.getUi()` of one execution. */
export function createUi(desk: UiDesk): (execution: Execution) => ServiceObject {
  return (execution) => new Ui(desk, execution);
}

class Ui extends ServiceObject {
  readonly gasType = 'Base.Ui';

  constructor(
    private readonly desk: UiDesk,
    private readonly execution: Execution,
  ) {
    super();
  }

  createMenu(caption: string): Menu {
    return new Menu(this.desk, { caption, addon: false });
  }

  /** Stands under « Extensions », named after the script's project. */
  createAddonMenu(): Menu {
    return new Menu(this.desk, { caption: '', addon: true });
  }

  async alert(...words: readonly (string | EnumValue)[]): Promise<EnumValue> {
    return button(await this.ask('alert', words));
  }

  async prompt(...words: readonly (string | EnumValue)[]): Promise<PromptResponse> {
    return new PromptResponse(await this.ask('prompt', words));
  }

  showSidebar(output: HtmlOutput): void {
    this.desk.showSidebar(output.toPage());
  }

  showModalDialog(output: HtmlOutput, title: string): void {
    this.showDialog(output, { title, modal: true });
  }

  showModelessDialog(output: HtmlOutput, title: string): void {
    this.showDialog(output, { title, modal: false });
  }

  private showDialog(output: HtmlOutput, how: { title: string; modal: boolean }): void {
    this.desk.showDialog(
      { ...output.toPage(), title: how.title },
      {
        width: output.getWidth() ?? DIALOG.width,
        height: output.getHeight() ?? DIALOG.height,
        modal: how.modal,
      },
    );
  }

  /** `(message)`, `(message, buttons)` or `(title, message, buttons)`; which one was checked before the call. */
  private ask(kind: 'alert' | 'prompt', words: readonly (string | EnumValue)[]): Promise<Answer> {
    const texts = words.filter((word) => typeof word === 'string');
    const set = words.find((word) => word instanceof EnumValue)?.name ?? 'OK';
    const buttons = BUTTONS[set];
    const message = texts.at(-1);
    if (!buttons || message === undefined) {
      throw new ScriptError(`Unexpected arguments for Ui.${kind}.`, 'Error');
    }
    const title = texts.length > 1 ? (texts[0] ?? '') : '';
    const asked = this.desk.ask({ kind, title, message, buttons });
    this.execution.atEnd(asked.withdraw);
    return asked.answer;
  }
}

class Menu extends ServiceObject {
  readonly gasType = 'Base.Menu';
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly desk: UiDesk,
    private readonly place: { readonly caption: string; readonly addon: boolean },
  ) {
    super();
  }

  addItem(caption: string, functionName: string): this {
    this.entries.push({ kind: 'item', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.entries.push({ kind: 'menu', caption: menu.place.caption, entries: menu.entries });
    return this;
  }

  addToUi(): void {
    this.desk.addMenu({ ...this.place, entries: [...this.entries] });
  }
}

class PromptResponse extends ServiceObject {
  readonly gasType = 'Base.PromptResponse';

  constructor(private readonly answer: Answer) {
    super();
  }

  getResponseText(): string {
    return this.answer.text;
  }

  getSelectedButton(): EnumValue {
    return button(this.answer);
  }
}
