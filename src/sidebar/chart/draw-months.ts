import type { MonthFigures } from '../../app/period-deliveries';
import { CHART_SIZE, monthBars, SERIES } from './month-bars';

export interface ChartWords {
  readonly axis: string;
  readonly accepted: string;
  readonly distributed: string;
  readonly lost: string;
}

const INK = '#1f2a26';
const LINE = '#d9e0dc';
/** A month has its name in full when there is room for it. */
const SHORT_NAMES_FROM = 7;

type Pen = CanvasRenderingContext2D;

function say(pen: Pen, text: string, at: { x: number; y: number; align?: CanvasTextAlign }): void {
  pen.textAlign = at.align ?? 'center';
  pen.fillText(text, at.x, at.y);
}

function drawLegend(pen: Pen, words: ChartWords): void {
  say(pen, words.axis, { x: 10, y: 24, align: 'left' });
  let x = 260;
  for (const { key, color } of SERIES) {
    pen.fillStyle = color;
    pen.fillRect(x, 8, 20, 20);
    pen.fillStyle = INK;
    say(pen, words[key], { x: x + 28, y: 24, align: 'left' });
    x += 60 + pen.measureText(words[key]).width;
  }
}

/** The months as a picture, PNG in base64; null in a page that cannot draw. */
export function drawnMonths(months: readonly MonthFigures[], words: ChartWords): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = CHART_SIZE.width;
  canvas.height = CHART_SIZE.height;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.font = '20px sans-serif';
  const { bars, ticks, months: names } = monthBars(months);
  drawLegend(pen, words);
  for (const { y, text } of ticks) {
    pen.fillStyle = LINE;
    pen.fillRect(80, y, canvas.width - 90, 1);
    pen.fillStyle = INK;
    say(pen, text, { x: 70, y: y + 6, align: 'right' });
  }
  for (const { x, y, width, height, color, text } of bars) {
    pen.fillStyle = color;
    pen.fillRect(x, y, width - 2, height);
    pen.fillStyle = INK;
    pen.font = width < 34 ? '13px sans-serif' : '18px sans-serif';
    say(pen, text, { x: x + width / 2, y: y - 5 });
  }
  pen.font = '18px sans-serif';
  for (const { x, text } of names) {
    const shown = names.length >= SHORT_NAMES_FROM ? text.slice(0, 4) : text;
    say(pen, shown, { x, y: 396 });
  }
  return canvas.toDataURL('image/png').split(',')[1] ?? null;
}
