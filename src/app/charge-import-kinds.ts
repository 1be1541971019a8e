import type { CostIssueContext } from '../domain/costs/cost-issues';
import { costIssues } from '../domain/costs/cost-issues';
import { incomeIssues } from '../domain/costs/income-issues';
import { withRetainedAmount } from '../domain/costs/retained-amount';
import type { Issue } from '../kernel/issue';
import { type CostItem, costItemRecord } from '../model/cost-item';
import { type AnyField, type Fields, optional } from '../model/define-record';
import { type Income, incomeRecord } from '../model/income';
import { longText } from '../model/text-fields';
import type { Charge } from './find-charge';
import type { OpenWorkbook } from './open-workbook';
import type { ShareOfPayer } from './payer-rows';
import type { Reference } from './reference';
import { incomeKind } from './save-income';
import { unusualCostIssues } from './unusual-cost-issues';
import { withVolunteerRate } from './volunteer-rate';

/** Column of a file of costs that fills « Qui paie »: `Ville 60 % ; SYREC 40 %`. */
export const PAYERS_KEY = 'payers';

const payers: AnyField = optional(longText());

/** How a kind of charge is read from a file. */
export interface ChargeImportKind<Row extends Charge> {
  readonly definition: {
    readonly name: string;
    readonly idPrefix: string;
    readonly fields: Fields;
  };
  readonly idKey: string;
  readonly knownOf: (reference: Reference) => readonly Row[];
  /** Columns of a file. */
  readonly fields: Fields;
  /** Fields that hold the number of a partner, whom a file may call by name. */
  readonly partnerKeys: readonly string[];
  /** What a new one starts with, as in its form. */
  readonly first: Readonly<Record<string, unknown>>;
  /** What changes in what the workbook says, or in how the file says it, before one is laid over the other. */
  readonly reconciled: (
    values: Readonly<Record<string, unknown>>,
    found: Row | null,
  ) => Readonly<Record<string, unknown>>;
  readonly completed: (row: Row, workbook: OpenWorkbook) => Row;
  readonly issuesOf: (
    row: Row,
    given: {
      readonly workbook: OpenWorkbook;
      readonly before: Row | null;
      readonly shares: readonly ShareOfPayer[];
      readonly context: CostIssueContext;
    },
  ) => readonly Issue[];
}

/** A file never changes the price of meals that were delivered: a new price is a new line, from its first day. */
function asInFile(issue: Issue): Issue {
  if (issue.code !== 'PRICE_CHANGES_PAST') return issue;
  return { ...issue, severity: 'BLOCK', code: 'IMPORT_PRICE_OF_THE_PAST' };
}

/**
 * An invoice told by its amount without VAT is worked out again; volunteer hours keep the sentence on their rate that was
 * written behind what the file says.
 */
function reconciledCost(
  values: Readonly<Record<string, unknown>>,
  found: CostItem | null,
): Readonly<Record<string, unknown>> {
  const { sourceNote, amountHtCents, amountCents } = values;
  const isInvoice = amountHtCents !== undefined && amountCents === undefined;
  const isNoteKept =
    found?.entryMode === 'VOLUNTEER' &&
    typeof sourceNote === 'string' &&
    found.sourceNote.startsWith(`${sourceNote} `);
  return {
    ...(isInvoice ? { amountCents: null } : {}),
    ...values,
    ...(isNoteKept ? { sourceNote: found.sourceNote } : {}),
  };
}

export const costImportKind: ChargeImportKind<CostItem> = {
  definition: costItemRecord,
  idKey: 'costId',
  knownOf: ({ costItem }) => costItem,
  fields: { ...costItemRecord.fields, [PAYERS_KEY]: payers },
  partnerKeys: [],
  first: {
    ...{ entryMode: 'TOTAL', kind: 'CHARGE', basis: 'CASH' },
    ...{ allocationKey: 'MEALS', confidence: 'REEL' },
  },
  reconciled: reconciledCost,
  completed: (item, workbook) => withRetainedAmount(withVolunteerRate(item, workbook)),
  issuesOf: (item, { workbook, before, shares, context }) => [
    ...costIssues(
      item,
      shares.map((share) => ({ ...share, shareId: '', costId: item.costId })),
      context,
    ),
    ...unusualCostIssues(item, workbook, before).map(asInFile),
  ],
};

export const incomeImportKind: ChargeImportKind<Income> = {
  definition: incomeRecord,
  idKey: 'incomeId',
  knownOf: ({ income }) => income,
  fields: incomeRecord.fields,
  partnerKeys: ['receiverId', 'giverId'],
  first: { entryMode: 'TOTAL', allocationKey: 'MEALS' },
  reconciled: (values) => values,
  completed: (income, workbook) => incomeKind.completed?.(income, workbook) ?? income,
  issuesOf: (income, { context }) => incomeIssues(income, context),
};
