import { AppError } from '../kernel/app-error';
import type { Issue } from '../kernel/issue';
import type { AppContext } from './app-context';
import { writeAgreement } from './write-agreement';

export interface BatchSubmission {
  readonly submissionId: string;
  readonly partnershipIds: readonly string[];
  readonly acceptsGaps?: boolean | undefined;
}

export interface BatchView {
  readonly written: readonly {
    readonly partnershipId: string;
    readonly agreementId: string | null;
    readonly documentUrl: string | null;
  }[];
  /** Each with everything that stands against it: the others were written all the same. */
  readonly refused: readonly {
    readonly partnershipId: string;
    readonly issues: readonly Issue[];
  }[];
  /** Those whose turn has not come: to be asked for again, as they are. */
  readonly left: readonly string[];
}

/** An execution lasts six minutes: none is begun after four, and one convention takes far less than two. */
const TIME_FOR_BATCH_MS = 4 * 60_000;

/**
 * Writes the conventions of several partnerships, one whole convention after another, until the time is short. Asked again with
 * what is left, or after an execution that died, it goes on where it stopped: a convention is known by its submission and
 * by the fingerprint of its values, so none is written twice.
 */
export function writeAgreements(context: AppContext, input: BatchSubmission): BatchView {
  const { submissionId, partnershipIds, acceptsGaps } = input;
  const begun = context.clock.now();
  const written: BatchView['written'][number][] = [];
  const refused: BatchView['refused'][number][] = [];
  for (const [index, partnershipId] of partnershipIds.entries()) {
    if (context.clock.now() - begun > TIME_FOR_BATCH_MS) {
      return { written, refused, left: partnershipIds.slice(index) };
    }
    try {
      const view = writeAgreement(context, {
        submissionId: `${submissionId} ${partnershipId}`,
        partnershipId,
        values: {},
        acceptsGaps,
      });
      const { agreementId, documentUrl } = view;
      written.push({ partnershipId, agreementId, documentUrl });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'INVALID_INPUT') throw error;
      refused.push({ partnershipId, issues: error.issues });
    }
  }
  return { written, refused, left: [] };
}
