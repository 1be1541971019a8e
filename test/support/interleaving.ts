import type { Faults } from '../../src/host/run/faults';
import { seeded } from './seeded';

type State = 'running' | 'ready' | 'locking' | 'ended';

interface Actor {
  readonly name: string;
  state: State;
  next: string;
  go: () => void;
}

/** Something that happens at once, between two calls of the others. */
export interface Gesture {
  readonly name: string;
  readonly act: () => void;
}

export interface Part<Answer> {
  readonly name: string;
  readonly run: (faults: Faults) => Promise<Answer>;
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Parallel executions that make one service call at a time, whose turn it is being drawn from a seed: the same seed gives
 * the same order. An execution that waits for a lock is left waiting until it has it.
 */
export class Interleaving {
  readonly steps: string[] = [];
  private readonly actors: Actor[] = [];
  private readonly random: () => number;
  private tell: () => void = () => undefined;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  async run<Answer>(
    parts: readonly Part<Answer>[],
    gestures: readonly Gesture[] = [],
  ): Promise<Answer[]> {
    const answers = parts.map((part) => this.start(part));
    for (const gesture of gestures) this.add(gesture);
    const all = Promise.all(answers);
    while (this.actors.some(({ state }) => state !== 'ended')) {
      await this.quiet();
      const ready = this.actors.filter(({ state }) => state === 'ready');
      const chosen = ready[Math.floor(this.random() * ready.length)];
      if (chosen) {
        this.steps.push(`${chosen.name}: ${chosen.next}`);
        chosen.go();
      }
      await nextTurn();
    }
    return all;
  }

  private start<Answer>(part: Part<Answer>): Promise<Answer> {
    const actor: Actor = { name: part.name, state: 'running', next: '', go: () => undefined };
    this.actors.push(actor);
    return part.run(this.faultsOf(actor)).finally(() => this.enter(actor, 'ended'));
  }

  private add({ name, act }: Gesture): void {
    const actor: Actor = { name: 'person', state: 'ready', next: name, go: () => undefined };
    actor.go = () => {
      act();
      actor.state = 'ended';
    };
    this.actors.push(actor);
  }

  private faultsOf(actor: Actor): Faults {
    return {
      beforeCall: async ({ method }) => {
        actor.next = method;
        const turn = new Promise<void>((resolve) => (actor.go = resolve));
        this.enter(actor, 'ready');
        await turn;
        actor.state = method === 'Lock.Lock.tryLock' ? 'locking' : 'running';
        return undefined;
      },
      afterCall: () => {
        this.enter(actor, 'running');
        return undefined;
      },
    };
  }

  private enter(actor: Actor, state: State): void {
    actor.state = state;
    this.tell();
  }

  /** Until nobody is between two calls. A lock that is free is given at once: who is still locking waits for another. */
  private async quiet(): Promise<void> {
    await nextTurn();
    while (this.actors.some(({ state }) => state === 'running')) {
      await new Promise<void>((resolve) => (this.tell = resolve));
    }
  }
}
