export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** One mail a week, for who asked for it: nothing is sent as long as nobody did. */
export interface WeeklyMail {
  /** Who it is sent to; null: it is off. */
  recipient(): string | null;
  /** From now on it goes to this address, every week; null: no longer. */
  setRecipient(address: string | null): void;
  send(mail: Mail): void;
}
