import type { HostEvent } from '../../contract';
import type { JournalEntry } from '../../run/execution-journal';
import type { FaultState } from '../fault-switches';
import type { ListedDocument } from '../host-doors';
import type { DeskMenu, MenuEntry } from '../ui-desk';

export type { DeskMenu, FaultState, HostEvent, JournalEntry, ListedDocument, MenuEntry };

export type AskEvent = Extract<HostEvent, { type: 'ask' }>;
export type DialogEvent = Extract<HostEvent, { type: 'dialog' }>;
export type SelectEvent = Extract<HostEvent, { type: 'select' }>;
export type SidebarEvent = Extract<HostEvent, { type: 'sidebar' }>;

/** A message of the outbox, as much of it as is shown. */
export interface SentMail {
  readonly at: number;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string }[];
}
