import type { ChartView } from '../../view-wire';
import type { GridFrame } from '../grid/grid-frame';
import { ChartBox } from './chart-box';

interface ChartLayerProps {
  readonly charts: readonly ChartView[];
  readonly frame: GridFrame | undefined;
}

const SCROLL_BAR = 11;

/** The charts of the sheet in front, over its cells, moving with them. */
export function ChartLayer({ charts, frame }: ChartLayerProps) {
  if (!frame || charts.length === 0) return null;
  const { left, top } = frame;
  const [width, height] = [frame.width - SCROLL_BAR, frame.height - SCROLL_BAR];
  const passWheel = (event: WheelEvent): void => {
    event.preventDefault();
    frame.wheel(event);
  };
  return (
    <div
      class="chart-layer"
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
      onWheel={passWheel}
    >
      {charts.map((chart) => (
        <ChartBox key={chart.id} chart={chart} {...placeOf(chart, frame)} />
      ))}
    </div>
  );
}

function placeOf(
  chart: ChartView,
  frame: GridFrame,
): { left: number; top: number; scale: number; clip: string } {
  const anchor = frame.cell(chart.row, chart.column);
  const left = anchor.left + chart.offsetX * frame.scale;
  const top = anchor.top + chart.offsetY * frame.scale;
  // What stands on frozen cells stays with them, over the others.
  const fromX = anchor.isFrozenColumn ? frame.headLeft : frame.mainLeft;
  const fromY = anchor.isFrozenRow ? frame.headTop : frame.mainTop;
  const hidden = [fromY - top, fromX - left].map((pixels) => Math.max(0, pixels) / frame.scale);
  const clip = `inset(${hidden[0]}px 0 0 ${hidden[1]}px)`;
  return { left, top, scale: frame.scale, clip };
}
