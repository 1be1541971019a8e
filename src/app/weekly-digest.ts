import { formatMessage } from '../i18n/format-message';
import { AppError } from '../kernel/app-error';
import { contactRecord } from '../model/contact';
import { isUnreadable } from '../model/field-type';
import { decodeField } from '../tables/row-codec';
import type { AppContext } from './app-context';
import { dueReminders } from './due-reminders';
import { ledgerReminders } from './get-ledgers';
import { openForReading, thisWeek } from './open-workbook';

export interface DigestView {
  /** Who gets it by mail every week; null: nobody. */
  readonly recipient: string | null;
  /** What the mail of today would say, a sentence a line. */
  readonly lines: readonly string[];
}

/** What is due, in sentences that can be read without the workbook. */
function digestLines(context: AppContext): string[] {
  const sentences: Readonly<Record<string, string>> = context.messages.issues;
  const workbook = openForReading(context, thisWeek(context));
  return [...dueReminders(workbook), ...ledgerReminders(workbook)].map(({ code, params = {} }) => {
    const name = String(params['name']);
    const sentence = formatMessage(sentences[code] ?? code, params);
    return sentence.includes(name) ? sentence : `${name} : ${sentence}`;
  });
}

export function getDigest(context: AppContext): DigestView {
  return { recipient: context.mail.recipient(), lines: digestLines(context) };
}

/** Switches the weekly mail on, to an address, or off. */
export function saveDigest(
  context: AppContext,
  input: { readonly recipient: string | null },
): DigestView {
  return context.lock.runAlone(() => {
    const recipient = decodeField(contactRecord.fields.workEmail, input.recipient ?? '', {});
    if (isUnreadable(recipient)) {
      const { unreadable: code, params = {} } = recipient;
      throw new AppError('INVALID_INPUT', {}, [
        { severity: 'BLOCK', code, path: 'recipient', params },
      ]);
    }
    context.mail.setRecipient(typeof recipient === 'string' ? recipient : null);
    return getDigest(context);
  });
}

/** The mail of the week; none when nothing is due, or when nobody asks for it any more. */
export function sendWeeklyDigest(context: AppContext): void {
  const { recipient, lines } = getDigest(context);
  if (recipient === null || lines.length === 0) return;
  const words = context.messages.digest;
  const subject = formatMessage(words.subject, { count: lines.length });
  const list = lines.map((line) => `- ${line}`).join('\n');
  context.mail.send({ to: recipient, subject, body: `${words.intro}\n\n${list}\n\n${words.off}` });
}
