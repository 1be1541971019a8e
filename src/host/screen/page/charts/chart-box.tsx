import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChartView } from '../../view-wire';
import { chartName, isDrawn } from './chart-format';

interface ChartBoxProps {
  readonly chart: ChartView;
  /** Where it stands in the layer, in pixels. */
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  /** The part of it that is not under heads and frozen cells. */
  readonly clip: string;
}

/** A chart over the grid: a picture for the eyes, a table of its figures for who reads by ear. */
export function ChartBox({ chart, left, top, scale, clip }: ChartBoxProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hasFailed, setFailed] = useState(false);
  // Scrolling moves the box; only other figures draw it again.
  const drawing = useMemo(() => JSON.stringify(chart), [chart]);
  const figures = useMemo(
    () => <ChartFigures chart={chart} isShown={chart.type === 'TABLE'} />,
    [chart],
  );
  useEffect(() => {
    if (!isDrawn(chart.type)) return undefined;
    let isGone = false;
    let erase = (): void => undefined;
    // The library comes with the first chart.
    import('./draw-chart').then(
      ({ drawChart }) => {
        if (!isGone && canvas.current) erase = drawChart(canvas.current, chart);
        canvas.current?.setAttribute('data-drawn', 'true');
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
      erase();
    };
  }, [drawing]);
  const { width, height, background } = chart;
  return (
    <figure
      class="chart"
      aria-label={chartName(chart)}
      data-chart={chart.id}
      style={{
        width: `${width}px`,
        height: `${height}px`,
        transform: `translate(${left}px, ${top}px) scale(${scale})`,
        clipPath: clip,
        ...(background === '' ? {} : { background }),
      }}
    >
      {isDrawn(chart.type) && !hasFailed && <canvas ref={canvas} aria-hidden="true" />}
      {hasFailed && <p class="chart-note">Ce graphique n’a pas pu être dessiné.</p>}
      {!isDrawn(chart.type) && chart.type !== 'TABLE' && (
        <p class="chart-note">
          Graphique de type {chart.type} : cette page ne sait pas le dessiner. Ses chiffres sont
          dans la feuille.
        </p>
      )}
      {figures}
    </figure>
  );
}

interface ChartFiguresProps {
  readonly chart: ChartView;
  readonly isShown: boolean;
}

function ChartFigures({ chart, isShown }: ChartFiguresProps) {
  const { labels, series, title } = chart;
  return (
    <div class={isShown ? 'chart-table' : 'for-readers'}>
      <table>
        {title !== '' && <caption>{title}</caption>}
        <thead>
          <tr>
            <td />
            {series.map(({ name }, index) => (
              <th scope="col" key={index}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, point) => (
            <tr key={point}>
              <th scope="row">{label}</th>
              {series.map(({ texts }, index) => (
                <td key={index}>{texts[point]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
