import type { GestureAnswer } from './gestures/cell-gestures';
import type { EditAnswer } from './host-doors';

/** What the page hears of an edit. */
export function answerOf(answer: EditAnswer | GestureAnswer): object {
  if (!answer) return { ok: true };
  if ('warning' in answer) return { ok: false, warning: answer.warning };
  if ('refused' in answer) return { ok: false, error: { message: answer.refused } };
  return { ok: true, ...answer };
}
