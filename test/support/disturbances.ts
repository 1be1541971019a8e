import type { FaultApp } from './fault-app';

/** What a person may do to a tab between two calls of an execution. */
export interface Disturbance {
  readonly title: string;
  readonly act: (app: FaultApp, tab: string) => Promise<void> | void;
  /** Id of the row that the person takes away. */
  readonly removes?: (ids: readonly string[]) => string | undefined;
}

const ROW_OF_ANOTHER = 9;
/** A column where anything may be written. */
const FREE_TEXT_COLUMN = 30;

export const TYPES_IN_ROW_OF_ANOTHER: Disturbance = {
  title: 'types in the row of another',
  act: (app, tab) =>
    app.edit(tab, { row: ROW_OF_ANOTHER, column: FREE_TEXT_COLUMN, texts: [['à la main']] }),
};

export const DISTURBANCES: readonly Disturbance[] = [
  { title: 'sorts the rows', act: (app, tab) => app.sort(tab, app.keyOf(tab, 2), false) },
  {
    title: 'inserts a column',
    act: (app, tab) => app.lines('insertLines', tab, { axis: 'columns', at: 4 }),
  },
  {
    title: 'inserts a column at the left',
    act: (app, tab) => app.lines('insertLines', tab, { axis: 'columns', at: 1 }),
  },
  {
    title: 'inserts a column before the last one',
    act: (app, tab) =>
      app.lines('insertLines', tab, { axis: 'columns', at: app.grid(tab)[0]?.length ?? 1 }),
  },
  {
    title: 'inserts two rows at the top',
    act: (app, tab) => app.lines('insertLines', tab, { axis: 'rows', at: 3, count: 2 }),
  },
  {
    title: 'deletes the first row',
    act: (app, tab) => app.lines('deleteLines', tab, { axis: 'rows', at: 3 }),
    removes: (ids) => ids[0],
  },
];
