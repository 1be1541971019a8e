import type { Emit, HostEvent } from '../contract';

/** Tells every open page what happens. */
export class EventHub {
  private readonly listeners = new Set<Emit>();

  readonly emit: Emit = (event: HostEvent) => {
    for (const listener of this.listeners) listener(event);
  };

  subscribe(listener: Emit): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
