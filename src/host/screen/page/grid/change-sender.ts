import { host } from '../host-client';
import type { Complain } from '../page-state';
import { EditHistory, type EditStep } from './edit-history';
import type { GridChange } from './grid-change';
import type { LineSizing } from './line-sizes';

/** `undo` takes a gesture back. */
type Sent = { readonly ok: false } | { readonly ok: true; readonly undo?: number };

const REFUSED = { ok: false } as const;

/** Sends what a person does, one after the other: what is undone must have been done. */
export class ChangeSender {
  private readonly history = new EditHistory();
  private last: Promise<Sent> = Promise.resolve(REFUSED);

  constructor(
    private readonly complain: Complain,
    private readonly changed: () => void,
  ) {}

  async make(step: EditStep, confirmed = false): Promise<void> {
    this.history.add(step);
    const goOn = (): void => void this.make(step, true);
    const sent = await this.send(() => this.post(step.after, { confirmed, goOn }));
    this.learn(step, sent);
    if (!sent.ok) this.history.drop(step);
  }

  /** What takes a gesture back is known once the gesture was made: it is read when its turn comes. */
  async undo(): Promise<void> {
    const step = this.history.back();
    if (step) await this.send(() => this.step(step.before));
  }

  async redo(): Promise<void> {
    const step = this.history.forward();
    if (step) this.learn(step, await this.send(() => this.step(step.after)));
  }

  private learn(step: EditStep, sent: Sent): void {
    if (!sent.ok || sent.undo === undefined) return;
    step.before = { kind: 'gesture', gesture: { kind: 'undo', id: sent.undo } };
  }

  private step(change: GridChange | undefined): Promise<Sent> {
    if (!change) return Promise.resolve(REFUSED);
    const goOn = (): void => {
      void this.send(() => this.post(change, { confirmed: true, goOn: () => undefined }));
    };
    return this.post(change, { confirmed: false, goOn });
  }

  private send(post: () => Promise<Sent>): Promise<Sent> {
    const sent = this.last.then(post);
    this.last = sent.catch(() => REFUSED);
    return sent;
  }

  private async post(
    change: GridChange,
    { confirmed, goOn }: { readonly confirmed: boolean; readonly goOn: () => void },
  ): Promise<Sent> {
    const answer = await ask(change, confirmed);
    if (answer.ok) {
      this.changed();
      return answer;
    }
    if ('warning' in answer) this.askToGoOn(answer.warning, goOn);
    else this.complain({ title: 'Saisie refusée', message: answer.error.message });
    return REFUSED;
  }

  private askToGoOn(warning: string, goOn: () => void): void {
    const words =
      'Vous modifiez une partie du classeur qui ne devrait pas être modifiée à la main. Modifier quand même ?';
    const message = warning === '' ? words : `${warning}\n\n${words}`;
    this.complain({ title: 'Cellules protégées', message, goOn });
  }
}

function ask(change: GridChange, confirmed: boolean) {
  if (change.kind === 'typed') return host.edit(change.edit, confirmed);
  if (change.kind === 'gesture') return host.gesture(change.gesture, confirmed);
  return resize(change.lines);
}

async function resize(lines: readonly LineSizing[]): ReturnType<typeof host.sheet> {
  for (const { sheetId, size, ...span } of lines) {
    const lines = { sheetId: Number(sheetId), ...span };
    const action =
      size === 'fit' ? { action: 'fitLines', ...lines } : { action: 'resizeLines', ...lines, size };
    const answer = await host.sheet(action);
    if (!answer.ok) return answer;
  }
  return { ok: true };
}
