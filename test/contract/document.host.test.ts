import { afterAll } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentShelf } from '../../src/host/docs/document-shelf';
import { createDocumentServices } from '../../src/host/services/document/document-services';
import { createDriveServices } from '../../src/host/services/drive/drive-services';
import { createUtilitiesServices } from '../../src/host/services/utilities';
import { EVALUATOR } from '../support/host-script';
import { aWorld, closeTestWorlds } from '../support/host-test-world';
import { serviceContract } from './service.contract';
import { SUITES } from './suites';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const shelf = DocumentShelf.open(folder, { now: () => Date.UTC(2026, 0, 31) });
const toPdf = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode('%PDF-1.7'));
const world = aWorld(EVALUATOR, {
  services: [
    createDocumentServices({ shelf, toPdf }),
    createDriveServices({ shelf }),
    createUtilitiesServices(),
  ],
  scopes: ['documents', 'drive.file'].map((name) => `https://www.googleapis.com/auth/${name}`),
  advanced: ['Drive'],
});

afterAll(async () => {
  await closeTestWorlds();
  rmSync(folder, { recursive: true });
});

serviceContract(SUITES.document, world);
