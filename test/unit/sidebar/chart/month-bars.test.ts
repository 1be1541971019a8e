import { describe, expect, it } from '@jest/globals';
import { CHART_SIZE, monthBars } from '../../../../src/sidebar/chart/month-bars';

const month = (name: string, accepted: number | null, distributed: number | null = 0) => ({
  ...{ name, accepted, distributed },
  lost: 0,
});

describe('the bars of a yearly review', () => {
  it('are as high as their numbers, from zero, under a round height', () => {
    const { bars, ticks } = monthBars([month('janvier', 120, 60), month('février', 30)]);
    const [first, half, none, quarter] = bars;
    expect(ticks.map(({ text }) => text)).toEqual(['0', '50', '100', '150', '200']);
    const unit = ((ticks[0]?.y ?? 0) - (ticks[1]?.y ?? 0)) / 50;
    expect(first?.height).toBeCloseTo(120 * unit);
    expect(half?.height).toBeCloseTo(60 * unit);
    expect(none).toMatchObject({ height: 0, text: '0' });
    expect(quarter?.height).toBeCloseTo(30 * unit);
    for (const { y, height } of bars) expect(y + height).toBeCloseTo(ticks[0]?.y ?? 0);
  });

  it('say « ? » for a month that nobody told in full, which is not zero', () => {
    const { bars } = monthBars([month('janvier', null, 3)]);
    expect(bars.map(({ text }) => text)).toEqual(['?', '3', '0']);
  });

  it.each([1, 2, 12, 24])('stand apart and inside the picture: %i months', (count) => {
    const { bars } = monthBars(
      Array.from({ length: count }, (_, index) => month(String(index), index * 1000)),
    );
    expect(bars).toHaveLength(count * 3);
    bars.forEach(({ x, y, width, height }, index) => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(CHART_SIZE.width);
      expect(y + height).toBeLessThanOrEqual(CHART_SIZE.height);
      const next = bars[index + 1];
      if (next) expect(next.x).toBeGreaterThanOrEqual(x + width - 0.001);
    });
  });
});
