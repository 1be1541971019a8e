import { appOn, frenchBook } from '../unit/host/services/spreadsheet/services-bed';
import { spreadsheetContract } from './spreadsheet-contract';
import { spreadsheetLayoutContract } from './spreadsheet-layout-contract';

spreadsheetContract('the local host, without the bridge', () => appOn(frenchBook()));
spreadsheetLayoutContract('the local host, without the bridge', () => appOn(frenchBook()));
