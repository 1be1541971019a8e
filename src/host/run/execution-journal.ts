import type { LogLine } from '../contract';

export interface JournalEntry {
  readonly id: string;
  readonly functionName: string;
  readonly kind: string;
  readonly userEmail: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly milliseconds: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly callCount: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly log: readonly LogLine[];
  readonly outcome: 'completed' | 'failed' | 'timed out' | 'killed';
  readonly error?: string;
}

const KEPT = 200;

/** What the last executions did, newest first. */
export class ExecutionJournal {
  private readonly kept: JournalEntry[] = [];

  add(entry: JournalEntry): void {
    this.kept.unshift(entry);
    this.kept.length = Math.min(this.kept.length, KEPT);
  }

  entries(): readonly JournalEntry[] {
    return this.kept;
  }

  entry(id: string): JournalEntry | undefined {
    return this.kept.find((each) => each.id === id);
  }
}
