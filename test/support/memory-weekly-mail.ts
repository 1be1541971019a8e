import type { Mail, WeeklyMail } from '../../src/ports/weekly-mail';

/** The weekly mail in memory: what was sent is kept. */
export class MemoryWeeklyMail implements WeeklyMail {
  readonly sent: Mail[] = [];
  private address: string | null = null;

  recipient(): string | null {
    return this.address;
  }

  setRecipient(address: string | null): void {
    this.address = address;
  }

  send(mail: Mail): void {
    this.sent.push(mail);
  }
}
