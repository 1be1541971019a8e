import { afterAll } from '@jest/globals';
import { createSpreadsheetServices } from '../../src/host/services/spreadsheet/spreadsheet-services';
import { createUtilitiesServices } from '../../src/host/services/utilities';
import { EVALUATOR, runBody } from '../support/host-script';
import { aServiceObject, aWorld, closeTestWorlds } from '../support/host-test-world';
import { frenchBook } from '../unit/host/services/spreadsheet/services-bed';
import { caseScript } from './case-script';
import { spreadsheetContract } from './spreadsheet.contract';

const createUi = () => aServiceObject('Base.Ui', {});
const world = aWorld(EVALUATOR, {
  // A workbook of its own for each execution, that is for each case.
  services: [
    (execution) =>
      createSpreadsheetServices({ book: frenchBook(execution.userEmail), createUi })(execution),
    createUtilitiesServices(),
  ],
  scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
});

afterAll(closeTestWorlds);

spreadsheetContract('in the local host', async (one) => {
  const outcome = await runBody(await world, caseScript(one));
  return outcome.ok ? outcome.value : outcome.error.message;
});
