import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Issue } from '../../kernel/issue';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { failureText, fill, issueText } from '../sentences';
import type { Failure } from '../state/form-state';
import { fieldId } from './field-control';
import { Sign } from './sign';
import { ShortList } from './small-parts';

/** Goes to the field: unfolds what hides it, then puts the cursor in it. */
export function goToField(id: string): void {
  const field = document.getElementById(id);
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}

interface SummaryProps {
  readonly issues: readonly Issue[];
  readonly failure: Failure | null;
  /** Words before an issue (« lun. 23 : »), and the id of its field when it is on the screen. */
  readonly place?: (issue: Issue) => { readonly label: string; readonly id: string | null };
  readonly children?: ComponentChildren;
}

const placeOfField = (issue: Issue) => ({
  label: '',
  id: issue.path === undefined ? null : fieldId(issue.path),
});

/** What stops, on top of the form, each with a link to its field. It takes the focus when it appears. */
export function IssueSummary({ issues, failure, place = placeOfField, children }: SummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const blocking = issues.filter((issue) => issue.severity === 'BLOCK');
  const isShown = blocking.length > 0 || failure !== null;
  const content = JSON.stringify([blocking.length > 0, failure]);
  useEffect(() => {
    if (!isShown) return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [content, isShown]);
  if (!isShown) return null;
  const sentence =
    failure !== null && !(failure.code === 'INVALID_INPUT' && blocking.length > 0)
      ? failureText(failure)
      : screens.summary.nothingWritten;
  return (
    <div class="card bad summary" role="alert" tabIndex={-1} ref={box}>
      {blocking.length > 0 && (
        <strong>
          <Sign name="cross" /> {fill(screens.summary.blocking, { count: blocking.length })}
        </strong>
      )}
      <p>{sentence}</p>
      <IssueLinks issues={blocking} place={place} />
      {children}
    </div>
  );
}

/** Sentences of issues, as links when their field is on the screen. */
export function IssueLinks({
  issues,
  place = placeOfField,
}: Pick<SummaryProps, 'issues' | 'place'>) {
  const { book } = useApp();
  if (issues.length === 0) return null;
  const items = issues.map((issue) => {
    const { label, id } = place(issue);
    const text = label + issueText(book, issue);
    return (
      <>
        {id === null ? (
          text
        ) : (
          <button type="button" class="link" onClick={() => goToField(id)}>
            {text}
          </button>
        )}
        {issue.source !== undefined && (
          <span class="muted block">{fill(screens.app.source, { source: issue.source })}</span>
        )}
      </>
    );
  });
  return <ShortList items={items} />;
}

interface WarningProps extends Pick<SummaryProps, 'issues' | 'place'> {
  /** Folded while something stops: first things first. */
  readonly isFolded?: boolean;
}

/** What was kept but should be looked at. */
export function WarningCard({ issues, place = placeOfField, isFolded = false }: WarningProps) {
  const kept = issues.filter((issue) => issue.severity !== 'BLOCK');
  if (kept.length === 0) return null;
  const hasWarning = kept.some((issue) => issue.severity === 'WARN');
  return (
    <details class={hasWarning ? 'card warn' : 'card info'} open={!isFolded}>
      <summary>
        <strong>
          {hasWarning
            ? fill(screens.summary.warnings, { count: kept.length })
            : screens.severity.INFO}
        </strong>
      </summary>
      <IssueLinks issues={kept} place={place} />
    </details>
  );
}
