import { ScriptError, ServiceObject } from '../contract';
import type { Emit, Execution, HostClock, ServiceFactory } from '../contract';
import { blobOf } from './script-blob';

/** A free account's recipients a day (quotas page). */
const DAILY_RECIPIENTS = 100;
const LARGEST_BODY = 200 * 1024;
const DAY = 86_400_000;

export interface SentMail {
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | null;
  readonly name: string | null;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly base64: string;
  }[];
}

/** What was sent stays here to be looked at: nothing leaves the machine. */
export class Outbox {
  private readonly mails: SentMail[];

  constructor(
    private readonly clock: HostClock,
    private readonly emit: Emit,
    saved: readonly SentMail[] = [],
  ) {
    this.mails = [...saved];
  }

  all(): readonly SentMail[] {
    return this.mails;
  }

  remainingToday(): number {
    const since = this.clock.now() - DAY;
    const used = this.mails
      .filter((mail) => mail.at > since)
      .reduce((sum, mail) => sum + recipientsOf(mail).length, 0);
    return Math.max(0, DAILY_RECIPIENTS - used);
  }

  send(mail: SentMail): void {
    if (recipientsOf(mail).length > this.remainingToday()) {
      throw new ScriptError('Service invoked too many times for one day: email.');
    }
    this.mails.push(mail);
    this.emit({ type: 'mail' });
  }
}

/** Throws when a saved file does not hold a list of mails. */
export function readMails(json: unknown): readonly SentMail[] {
  if (!Array.isArray(json) || !json.every(isMail)) throw new Error('damaged');
  return json;
}

const isMail = (value: unknown): value is SentMail =>
  typeof value === 'object' &&
  value !== null &&
  ['to', 'cc', 'bcc'].every((name) => Array.isArray(Reflect.get(value, name))) &&
  typeof Reflect.get(value, 'at') === 'number';

const recipientsOf = (mail: SentMail): readonly string[] => [...mail.to, ...mail.cc, ...mail.bcc];

function addresses(value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value !== 'string') throw new ScriptError('Invalid argument: recipients');
  const list = value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  for (const address of list) {
    if (!/^(?:[^<>]*<)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/.test(address)) {
      throw new ScriptError(`Invalid email: ${address}`);
    }
  }
  return list;
}

const textOr = (value: unknown, otherwise: string | null): string | null =>
  typeof value === 'string' ? value : otherwise;

type Options = Readonly<Record<string, unknown>>;
const KNOWN = new Set([
  ...['attachments', 'bcc', 'body', 'cc', 'htmlBody', 'name', 'noReply', 'replyTo'],
  ...['subject', 'to'],
]);

async function attachmentsOf(value: unknown): Promise<SentMail['attachments']> {
  if (!Array.isArray(value)) return [];
  const attachments = [];
  for (const source of value) {
    if (!(source instanceof ServiceObject)) throw new ScriptError('Invalid argument: attachments');
    const blob = await blobOf(source);
    attachments.push({
      name: blob.getName() ?? 'Untitled',
      contentType: blob.getContentType() ?? 'application/octet-stream',
      base64: Buffer.from(blob.content).toString('base64'),
    });
  }
  return attachments;
}

class MailApp extends ServiceObject {
  readonly gasType = 'MailApp';

  constructor(
    private readonly outbox: Outbox,
    private readonly execution: Execution,
  ) {
    super();
  }

  getRemainingDailyQuota(): number {
    return this.outbox.remainingToday();
  }

  /** `(message)`, `(to, subject, body)`, `(to, subject, body, options)` or `(to, replyTo, subject, body)`. */
  async sendEmail(...args: readonly unknown[]): Promise<void> {
    const [first, second, third, fourth] = args;
    if (typeof first === 'object') return this.send((first ?? {}) as Options); // let through as `object`
    if (typeof fourth === 'string') {
      return this.send({ to: first, replyTo: second, subject: third, body: fourth });
    }
    const options = typeof fourth === 'object' && fourth !== null ? fourth : {};
    return this.send({ ...options, to: first, subject: second, body: third });
  }

  private async send(options: Options): Promise<void> {
    const unknown = Object.keys(options).find((name) => !KNOWN.has(name));
    if (unknown !== undefined) {
      throw new ScriptError(
        `local host: the mail option "${unknown}" is not emulated yet`,
        'Error',
      );
    }
    const to = addresses(options.to);
    const cc = addresses(options.cc);
    const bcc = addresses(options.bcc);
    if (to.length + cc.length + bcc.length === 0) {
      throw new ScriptError('Failed to send email: no recipient');
    }
    const htmlBody = textOr(options.htmlBody, null);
    const body = textOr(options.body, '') ?? '';
    if (Buffer.byteLength(body + (htmlBody ?? '')) > LARGEST_BODY) {
      throw new ScriptError('Limit Exceeded: Email Body Size.');
    }
    this.outbox.send({
      at: this.execution.clock.now(),
      from: options.noReply === true ? 'noreply' : this.execution.userEmail,
      to,
      cc,
      bcc,
      replyTo: textOr(options.replyTo, null),
      name: textOr(options.name, null),
      subject: textOr(options.subject, '') ?? '',
      body,
      htmlBody,
      attachments: await attachmentsOf(options.attachments),
    });
  }
}

export function createMailServices(outbox: Outbox): ServiceFactory {
  return (execution) => ({ MailApp: new MailApp(outbox, execution) });
}
