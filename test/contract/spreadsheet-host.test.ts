import { appOn, frenchBook } from '../unit/host/services/spreadsheet/services-bed';
import { spreadsheetContract } from './spreadsheet-contract';

spreadsheetContract('the local host, without the bridge', () => appOn(frenchBook()));
