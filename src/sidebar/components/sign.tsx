import { screens } from '../../i18n/fr/screens';

/** Drawn, not typed: a phone or a small browser has no letter for « ✓ » or « → ». The word beside carries the meaning. */
const STROKES = {
  check: 'M2 6.5 5 9.5 10.5 3',
  cross: 'M3 3 9 9M9 3 3 9',
  arrow: 'M1 6H11M7.5 2.5 11 6 7.5 9.5',
  back: 'M11 6H1M4.5 2.5 1 6 4.5 9.5',
  previous: 'M8 1.5 3.5 6 8 10.5',
  next: 'M4 1.5 8.5 6 4 10.5',
  dash: 'M2 6H10',
  // A circle of two arcs; the full one is filled.
  empty: 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  full: 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  dots: 'M2.5 6H2.6M6 6H6.1M9.5 6H9.6',
  zero: 'M6 2C3 2 3 10 6 10S9 2 6 2',
};

export type SignName = keyof typeof STROKES;

export function Sign({ name }: { name: SignName }) {
  return (
    <svg
      class="ic"
      viewBox="0 0 12 12"
      aria-hidden="true"
      fill={name === 'full' ? 'currentColor' : 'none'}
    >
      <path d={STROKES[name]} />
    </svg>
  );
}

/** « Cuisine → Association », the arrow drawn, and a word for who listens. */
export function Route({ text }: { text: string }) {
  const [first, ...rest] = text.split(' → ');
  return (
    <>
      {first}
      {rest.map((part) => (
        <>
          {' '}
          <Sign name="arrow" />
          <span class="sr">{screens.app.towards}</span> {part}
        </>
      ))}
    </>
  );
}
