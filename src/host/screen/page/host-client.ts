import type { FaultOrder } from '../fault-words';
import type { CellGesture } from '../gestures/cell-gestures';
import type { BookHead, RowBlock } from '../view-wire';
import type { GridEdit } from './grid/grid-guard';
import type {
  DeskMenu,
  FaultState,
  HostEvent,
  JournalEntry,
  ListedDocument,
  SentMail,
} from './host-types';

interface Failure {
  readonly ok: false;
  readonly error: { readonly message: string };
}
type Answer = { readonly ok: true } | Failure;
/** The cells are protected with a warning: the person may go on. */
interface Warning {
  readonly ok: false;
  readonly warning: string;
}

/** The HTTP doors of the host, as the page uses them. Each answers what the door answers, or throws when it is not there. */
export const host = {
  menus: () => getJson<readonly DeskMenu[]>('/menus'),
  documents: () => getJson<readonly ListedDocument[]>('/documents'),
  executions: () => getJson<readonly JournalEntry[]>('/executions'),
  faults: () => getJson<FaultState>('/faults'),
  armFault: (order: FaultOrder) => post<Answer>('/faults', order),
  disarmFault: (id: string) => post<Answer>(`/faults/${id}/disarm`, {}),
  mail: () => getJson<readonly SentMail[]>('/mail'),
  head: () => getJson<BookHead>('/view.json'),
  rows: (sheetId: string, from: number, to: number) =>
    getJson<RowBlock>(`/rows.json?sheet=${sheetId}&from=${from}&to=${to}`),
  runMenu: (functionName: string) => post<Answer>('/menu', { function: functionName }),
  edit: (edit: GridEdit, confirmed: boolean) =>
    post<Answer | Warning>('/edit', { ...edit, sheetId: Number(edit.sheetId), confirmed }),
  gesture: (gesture: CellGesture, confirmed: boolean) =>
    post<(Answer & { readonly undo?: number }) | Warning>('/cells', { ...gesture, confirmed }),
  sheet: (action: object) => post<Answer>('/sheet', action),
  answer: (id: string, button: string, text: string) =>
    post<Answer>('/answer', { id, button, text }),
  closeHtml: (id: string) => post<Answer>(`/html/${id}/close`, {}),
  reopenSidebar: () => post<Answer>('/sidebar', {}),
  download,
  openFile,
};

export const documentUrl = (id: string): string => `/documents/${encodeURIComponent(id)}.docx`;

async function getJson<Value>(path: string): Promise<Value> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // The doors and this page are built from the same sources.
  return (await response.json()) as Value;
}

async function post<Value>(path: string, body: object): Promise<Value> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Value; // as above; errors have the same shape as refusals
}

interface Opened {
  readonly ok: true;
  readonly kept: string;
  readonly notRead: readonly string[];
}

const WORKBOOK = '/classeur.xlsx';

async function download() {
  const response = await fetch(WORKBOOK);
  if (!response.ok) throw new Error(`${WORKBOOK}: ${response.status}`);
  const [, name = ''] = /''(.*)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const leftOut = decodeURIComponent(response.headers.get('x-left-out') ?? '%5B%5D');
  return {
    file: await response.blob(),
    name: decodeURIComponent(name),
    leftOut: JSON.parse(leftOut) as readonly string[], // as above
  };
}

async function openFile(file: File): Promise<Opened | Failure> {
  const path = `${WORKBOOK}?name=${encodeURIComponent(file.name)}`;
  const response = await fetch(path, { method: 'POST', body: file });
  return (await response.json()) as Opened | Failure; // as above
}

/** Calls back with each event of the host, and with whether the host can be heard. */
export function listen(
  onEvent: (event: HostEvent) => void,
  onLine: (isHeard: boolean) => void,
): () => void {
  const source = new EventSource('/events');
  source.onopen = () => onLine(true);
  source.onerror = () => onLine(false);
  source.onmessage = ({ data }) => onEvent(JSON.parse(String(data)) as HostEvent); // sent by the host
  return () => source.close();
}
