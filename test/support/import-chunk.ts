import type { Api } from '../../src/rpc/api';

const FILE: Api['previewImport']['input'] = {
  record: 'partner',
  headers: ['Nom', 'Type', 'Adresse', 'CP', 'Commune', 'Téléphone d’alerte', 'RNA'],
  keys: ['name', 'kind', 'address', 'postcode', 'city', 'alertPhone', 'rna'],
  lines: [
    ['Les Paniers du lundi', '3 rue Neuve', '0147000000', 'W922000099'],
    ['La Soupe du soir', '4 rue Neuve', '0147000001', 'W922000098'],
  ].map(([name = '', street = '', phone = '', rna = ''], index) => ({
    line: index + 2,
    cells: [name, 'association', street, '92000', 'Nanterre', phone, rna],
  })),
};

/** Two new associations of a file, as its preview marked them. */
export const IMPORT_CHUNK: Api['applyImport']['input'] = {
  ...FILE,
  submissionId: 'import',
  marks: [1171088561, 488644884],
};

/** The marks of a chunk are those of a preview: with others nothing would be written and nothing tested. */
export function checkMarks(
  { marks }: Api['previewImport']['output'],
  chunk: Pick<Api['applyImport']['input'], 'marks'> = IMPORT_CHUNK,
): void {
  if (marks.join() !== chunk.marks.join()) throw new Error(`marks are now ${marks.join()}`);
}

/** Two new costs, with those who pay them. */
export const COST_FILE: Api['previewImport']['input'] = {
  record: 'costItem',
  headers: ['Libellé', 'Étape', 'Du', 'Au', 'Montant', 'Qui paie'],
  keys: ['label', 'stage', 'periodStart', 'periodEnd', 'amountCents', 'payers'],
  lines: [
    ['Gaz', 'Production', '120,50', 'P-0001 60 % ; P-0002 40 %'],
    ['Carburant', 'Transport et livraison', '80', 'P-0002'],
  ].map(([label = '', stage = '', amount = '', payers = ''], index) => ({
    line: index + 2,
    cells: [label, stage, '01/11/2026', '30/11/2026', amount, payers],
  })),
};

/** The marks name those who pay: they differ from one workbook to another. */
export const costChunk = (marks: readonly number[]): Api['applyImport']['input'] => ({
  ...COST_FILE,
  submissionId: 'import-costs',
  marks,
});

export const IMPORT_FILE = FILE;
