import type { Messages } from '../i18n/fr';
import type { WorkbookDesigner } from '../ports/workbook-designer';
import { SYSTEM_COLUMNS, SYSTEM_TAB } from '../tables/system-tab';
import { RECORD_NAMES, type RecordName } from './record-registry';
import { tabSpecs } from './tab-specs';

/** Time zone of the workbook: that of the manifest, so that a day is the same day in a cell and in the script. */
const TIME_ZONE = 'Europe/Paris';
const ACCUEIL_COLOR = '#1b6b50';

/** What a workbook must hold: all its tabs, or those named. */
export function workbookSpecs(
  messages: Messages,
  names: readonly RecordName[] = RECORD_NAMES,
): Parameters<WorkbookDesigner['prepare']>[0] {
  const titles = names.map((name) => messages.records[name].tab);
  return {
    tabs: tabSpecs(messages).filter(({ title }) => titles.includes(title)),
    welcome: {
      title: messages.welcome.tab,
      color: ACCUEIL_COLOR,
      lines: messages.welcome.lines,
    },
    system: { title: SYSTEM_TAB, columnCount: SYSTEM_COLUMNS },
    timeZone: TIME_ZONE,
  };
}
