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

/** The marks above are those of a preview: with others nothing would be written and nothing tested. */
export function checkMarks({ marks }: Api['previewImport']['output']): void {
  if (marks.join() !== IMPORT_CHUNK.marks.join()) throw new Error(`marks are now ${marks.join()}`);
}

export const IMPORT_FILE = FILE;
