import {
  type AgreementStatus,
  overlapIssues,
  statusIssues,
  withStatus,
} from '../domain/agreements/agreement-life';
import { AppError } from '../kernel/app-error';
import { hasBlocking, type Issue } from '../kernel/issue';
import { agreementRecord, type Agreement } from '../model/agreement';
import { readTable } from '../tables/table';
import type { AppContext } from './app-context';
import { commitWrite, recordedSubmission } from './commit-write';
import { openForWriting, type OpenWorkbook, thisWeek } from './open-workbook';
import { rowWrite } from './save-record';

export interface StatusSubmission {
  readonly submissionId: string;
  readonly agreementId: string;
  readonly status: AgreementStatus;
  /** First day of the state. */
  readonly on: string;
}

export interface AgreementStatusView {
  readonly agreementId: string;
  readonly status: AgreementStatus;
  /** What is worth knowing: a notice too short, another agreement on the same days. */
  readonly issues: readonly Issue[];
}

/** Gives an agreement its next state, with its day. What comes out of order is refused and said. */
export function changeAgreementStatus(
  context: AppContext,
  input: StatusSubmission,
): AgreementStatusView {
  return context.lock.runAlone(() => {
    const workbook = openForWriting(context, thisWeek(context));
    const agreement = knownAgreement(workbook, input.agreementId);
    if (recordedSubmission(workbook, input.submissionId)) {
      return { agreementId: agreement.agreementId, status: agreement.status, issues: [] };
    }
    const issues = statusIssues(agreement, input, { today: workbook.today });
    if (hasBlocking(issues)) throw new AppError('INVALID_INPUT', {}, issues);
    const changed = withStatus(agreement, input);
    const table = readTable(context.store, agreementRecord, workbook.names);
    const all = workbook.reference.agreement.map((each) =>
      each.agreementId === changed.agreementId ? changed : each,
    );
    commitWrite(workbook, {
      submission: { id: input.submissionId, ids: [changed.agreementId], counts: { rows: 1 } },
      writes: [rowWrite(workbook, table, { row: changed })],
      reference: { ...workbook.reference, agreement: all },
    });
    const siblings = all.filter(({ partnershipId }) => partnershipId === changed.partnershipId);
    return {
      agreementId: changed.agreementId,
      status: changed.status,
      issues: [...issues, ...overlapIssues(siblings)],
    };
  });
}

export function knownAgreement({ reference }: OpenWorkbook, id: string): Agreement {
  const found = reference.agreement.find(({ agreementId }) => agreementId === id);
  if (!found) throw new AppError('NOT_FOUND', { id });
  return found;
}
