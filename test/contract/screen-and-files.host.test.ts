import { afterAll } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentShelf } from '../../src/host/docs/document-shelf';
import { systemClock } from '../../src/host/run/host-clock';
import { UiDesk } from '../../src/host/screen/ui-desk';
import { createDocumentServices } from '../../src/host/services/document/document-services';
import { createDriveServices } from '../../src/host/services/drive/drive-services';
import { createHtmlServices } from '../../src/host/services/html-service';
import { createLockServices, LockDesk } from '../../src/host/services/lock';
import { createSpreadsheetServices } from '../../src/host/services/spreadsheet/spreadsheet-services';
import { createUi } from '../../src/host/services/ui';
import { createUtilitiesServices } from '../../src/host/services/utilities';
import { EVALUATOR } from '../support/host-script';
import { aWorld, closeTestWorlds } from '../support/host-test-world';
import { frenchBook } from '../unit/host/services/spreadsheet/services-bed';
import { serviceContract } from './service.contract';
import { SUITES } from './suites';

const folder = mkdtempSync(join(tmpdir(), 'screen-and-files-'));
const shelf = DocumentShelf.open(folder, systemClock);
/** A person who answers every question at once. */
const desk: UiDesk = new UiDesk((event) => {
  if (event.type === 'ask') setImmediate(() => desk.answer(event.id, { button: 'OK', text: '' }));
});
const world = aWorld(EVALUATOR, {
  services: [
    createSpreadsheetServices({ book: frenchBook(), createUi: createUi(desk) }),
    createHtmlServices((name) => (name === 'sidebar' ? '<p>Bonjour</p>' : undefined)),
    createLockServices(new LockDesk(systemClock)),
    createDocumentServices({ shelf }),
    createDriveServices({ shelf }),
    createUtilitiesServices(),
  ],
  scopes: ['documents', 'drive.file', 'script.container.ui', 'spreadsheets.currentonly'].map(
    (name) => `https://www.googleapis.com/auth/${name}`,
  ),
  advanced: ['Drive'],
});

afterAll(async () => {
  await closeTestWorlds();
  rmSync(folder, { recursive: true });
});

serviceContract(SUITES.screenAndFiles, world);
