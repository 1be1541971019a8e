import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetLink } from '../../app/form-views';
import type { WeekState as WeekStateName } from '../../app/home-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { failureText, fill } from '../sentences';
import type { Failure } from '../state/form-state';
import { Sign, type SignName } from './sign';

const STATE_LOOKS: Readonly<Record<WeekStateName, { look: string; sign: SignName }>> = {
  DELIVERED: { look: 'ok', sign: 'check' },
  INCOMPLETE: { look: 'warn', sign: 'full' },
  ZERO_DECLARED: { look: 'info', sign: 'zero' },
  CLOSED: { look: 'none', sign: 'dash' },
  NO_ANSWER: { look: 'none', sign: 'empty' },
};

/** A state is a sign, a word and a colour together. Nobody is silent in a week that still runs: it is to be filled in. */
export function StatePill(props: { readonly state: WeekStateName; readonly isPast?: boolean }) {
  const { state, isPast = false } = props;
  const { look, sign } = STATE_LOOKS[state];
  const isAwaited = state === 'NO_ANSWER' && !isPast;
  return (
    <span class={'pill ' + look}>
      <Sign name={sign} /> {isAwaited ? screens.week.empty : screens.weekStates[state]}
    </span>
  );
}

export function IllustrativePill({ isShown }: { isShown: boolean }) {
  return isShown ? (
    <span class="pill illustrative" title={screens.app.illustrativeHint}>
      {screens.app.illustrative}
    </span>
  ) : null;
}

/** A word of progress; past five seconds, it says that this is unusual. */
export function Busy({ text }: { text: string }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 5000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="busy" role="status">
      <span class="spinner" aria-hidden="true" />
      {isSlow ? screens.app.slow : text}
    </p>
  );
}

export function FailureCard({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  return (
    <div class="card bad" role="alert">
      <p>
        <Sign name="cross" /> {failureText(failure)}
      </p>
      <button type="button" onClick={onRetry}>
        {screens.app.retry}
      </button>
    </div>
  );
}

/** Selects the rows in the workbook beside. */
export function RowsLink({ link }: { link: SheetLink }) {
  const { commands } = useApp();
  return (
    <button type="button" class="link" onClick={() => void commands.showRows(link)}>
      {fill(screens.app.seeRows, { tab: link.tab })}
    </button>
  );
}

/** « Saved », said where the eye is: it takes the focus so that a screen reader starts there. */
export function SavedCard({ title, children }: { title: string; children?: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div class="card ok saved" tabIndex={-1} ref={box}>
      <strong>
        <Sign name="check" /> {title}
      </strong>
      {children}
    </div>
  );
}

/** A button that says what it does, shows that it works, and cannot be pressed twice. */
export function PrimaryButton(props: {
  readonly text: string;
  readonly busyText: string;
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}) {
  const { text, busyText, isBusy, isDisabled = false, onPress } = props;
  return (
    <button
      type="button"
      class="primary grow"
      disabled={isBusy || isDisabled}
      aria-busy={isBusy}
      onClick={onPress}
    >
      {isBusy && <span class="spinner" aria-hidden="true" />}
      {isBusy ? busyText : text}
    </button>
  );
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}

const SHORT = 5;

/** A list that begins short; the rest is one click away. */
export function ShortList({ items }: { items: readonly ComponentChildren[] }) {
  const asItems = (some: readonly ComponentChildren[]) => (
    <ul class="plain">
      {some.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
  if (items.length <= SHORT + 1) return asItems(items);
  return (
    <>
      {asItems(items.slice(0, SHORT))}
      <details class="rest">
        <summary>{fill(screens.app.andOthers, { count: items.length - SHORT })}</summary>
        {asItems(items.slice(SHORT))}
      </details>
    </>
  );
}
