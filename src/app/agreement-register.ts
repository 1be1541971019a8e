import type { AgreementDocumentPlan } from '../domain/agreements/agreement-document-plan';
import { agreementDocumentRecord, type AgreementDocument } from '../model/agreement-document';
import type { DocumentSeries } from '../ports/document-writer';
import { recordId } from '../kernel/record-id';
import { formatState } from '../tables/state-grid';
import { readTable, type Table } from '../tables/table';
import type { OpenWorkbook } from './open-workbook';
import { workbookSpecs } from './workbook-specs';
import { nextId } from './save-record';

type DocumentTable = Table<(typeof agreementDocumentRecord)['fields']>;

/** The tab of documents, made when the workbook was prepared before there was one. */
export function documentTable({ context, names }: OpenWorkbook): DocumentTable {
  const { store, designer, messages } = context;
  if (store.size(names.tabOf('agreementDocument')) === null) {
    designer.prepare(workbookSpecs(messages, ['agreementDocument']));
  }
  return readTable(store, agreementDocumentRecord, names);
}

export interface Numbered {
  readonly id: string;
  readonly number: number;
  readonly workbook: OpenWorkbook;
  /** What `lastNumbers` is to say once the row is written. */
  readonly lastNumbers: Readonly<Record<string, number>>;
}

/**
 * A number for a document, set aside in the workbook before the document is begun: an execution that dies in between finds
 * the same one again for the same thing (`owner`), and nobody else is given it.
 */
export function reserveNumber(
  workbook: OpenWorkbook,
  given: {
    readonly definition: { readonly name: string; readonly idPrefix: string };
    readonly idsInUse: readonly string[];
    readonly owner: string;
  },
): Numbered {
  const { definition, idsInUse, owner } = given;
  const { state, block, rowCount } = workbook;
  const key = `${definition.name} ${owner}`;
  const kept = state.header.lastNumbers[key] ?? 0;
  const keptId = recordId(definition.idPrefix, kept);
  if (kept > 0 && !idsInUse.includes(keptId)) {
    const lastNumbers = { [definition.name]: highest(workbook, definition.name, kept), [key]: 0 };
    return { id: keptId, number: kept, workbook, lastNumbers };
  }
  const fresh = nextId(workbook, definition, idsInUse);
  const lastNumbers = {
    ...state.header.lastNumbers,
    [definition.name]: fresh.number,
    [key]: fresh.number,
  };
  const reserved = { ...state, header: { ...state.header, lastNumbers } };
  block.write(formatState(reserved, rowCount));
  return {
    ...fresh,
    workbook: { ...workbook, state: reserved },
    lastNumbers: { [definition.name]: fresh.number, [key]: 0 },
  };
}

function highest({ state }: OpenWorkbook, name: string, number: number): number {
  return Math.max(state.header.lastNumbers[name] ?? 0, number);
}

/** What the register knows of the documents of an agreement. */
export function seriesOf(agreementId: string, rows: readonly AgreementDocument[]): DocumentSeries {
  const registered = rows.flatMap((row) =>
    row.agreementId === agreementId && row.documentId !== null ? [row.documentId] : [],
  );
  return { owner: agreementId, registered };
}

/** The line of a document in the register. */
export function documentRow(
  plan: AgreementDocumentPlan,
  facts: Pick<AgreementDocument, 'documentNumber' | 'agreementId' | 'kind' | 'generatedAt'> &
    Partial<AgreementDocument>,
): AgreementDocument {
  return {
    rank: null,
    periodFrom: null,
    periodUntil: null,
    documentUrl: null,
    pdfUrl: null,
    documentId: null,
    title: plan.name,
    templateVersion: plan.templateVersion,
    valuesFingerprint: plan.valuesFingerprint,
    values: JSON.stringify([...plan.values]),
    ...facts,
  };
}

/** What a document said, by tag. */
export function writtenValues(row: AgreementDocument): Map<string, string | null> {
  try {
    return new Map(JSON.parse(row.values ?? '[]') as [string, string | null][]); // `documentRow` wrote it
  } catch {
    return new Map();
  }
}
