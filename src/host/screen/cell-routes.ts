import type { Block, CellGesture } from './gestures/cell-gestures';
import { answerOf } from './edit-answer';
import type { HostDoors } from './host-doors';
import { HttpError, readJson, sendJson, type Exchange } from './http-answers';

type Asked = Readonly<Record<string, unknown>>;

/** `POST /cells`: a person's gesture on a block of cells, or one taken back. */
export async function makeGesture(
  exchange: Exchange,
  { host }: { readonly host: HostDoors },
): Promise<void> {
  const asked = await readJson(exchange.request);
  const gesture = gestureOf(asked);
  if (!gesture) {
    throw new HttpError(
      400,
      'Give {"kind": "fill" | "paste" | "move", "from", "to"}, each {"sheetId", "area"}, or {"kind": "undo", "id"}.',
    );
  }
  await sendJson(exchange, answerOf(host.gesture(gesture, asked['confirmed'] === true)));
}

function gestureOf({ kind, from, to, copy, id }: Asked): CellGesture | undefined {
  if (kind === 'undo') return isWhole(id) ? { kind, id } : undefined;
  if (!isBlock(from) || !isBlock(to)) return undefined;
  if (kind === 'fill')
    return isGrown(from, to) ? { kind, from, to, copy: copy === true } : undefined;
  return kind === 'paste' || kind === 'move' ? { kind, from, to } : undefined;
}

const isWhole = (value: unknown): value is number => Number.isInteger(value);

const isObject = (value: unknown): value is Asked => typeof value === 'object' && value !== null;

function isBlock(value: unknown): value is Block {
  if (!isObject(value) || !isWhole(value['sheetId']) || !isObject(value['area'])) return false;
  const { row, column, rows, columns } = value['area'];
  return [row, column, rows, columns].every((number) => isWhole(number) && number >= 1);
}

/** On the same sheet, along one side. */
function isGrown(from: Block, to: Block): boolean {
  const [source, target] = [from.area, to.area];
  const isWider = target.columns > source.columns;
  const isHigher = target.rows > source.rows;
  const isSameLane = isHigher ? target.column === source.column : target.row === source.row;
  return from.sheetId === to.sheetId && isWider !== isHigher && isSameLane;
}
