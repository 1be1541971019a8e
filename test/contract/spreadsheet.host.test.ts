import { afterAll } from '@jest/globals';
import { createSpreadsheetServices } from '../../src/host/services/spreadsheet/spreadsheet-services';
import { createUtilitiesServices } from '../../src/host/services/utilities';
import { EVALUATOR } from '../support/host-script';
import { aServiceObject, aWorld, closeTestWorlds } from '../support/host-test-world';
import { frenchBook } from '../unit/host/services/spreadsheet/services-bed';
import { serviceContract } from './service.contract';
import { SUITES } from './suites';

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

serviceContract(SUITES.spreadsheet, world);
