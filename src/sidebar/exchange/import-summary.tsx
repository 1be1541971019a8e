import type { ComponentChildren } from 'preact';
import type { ImportLineView, ImportPreview } from '../../app/preview-import';
import { exchangeScreen as words } from '../../i18n/fr/exchange-screen';
import { Sign } from '../components/sign';
import { fill } from '../sentences';
import { placeOf, sentenceOf } from './exchange-tools';

type LabelOf = (key: string) => string;

function Details(props: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly total: number;
  readonly items: readonly ComponentChildren[];
}) {
  const { title, isOpen, total, items } = props;
  if (total === 0) return null;
  return (
    <details class="card" open={isOpen}>
      <summary>
        <strong>{title}</strong> · {total}
      </summary>
      <ul class="plain lines">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
      {total > items.length && (
        <p class="muted">{fill(words.andMore, { count: total - items.length })}</p>
      )}
    </details>
  );
}

function FreshLine({ line }: { line: ImportLineView }) {
  return (
    <>
      <span class="muted">{fill(words.line, { line: line.line })}</span> {line.title}
    </>
  );
}

function ChangedLine({ line, labelOf }: { line: ImportLineView; labelOf: LabelOf }) {
  return (
    <>
      <FreshLine line={line} />
      {line.changes.map(({ key, from, to }) => (
        <span class="block change" key={key}>
          {labelOf(key)} : <del>{from === '' ? words.blank : from}</del> →{' '}
          <ins>{to === '' ? words.blank : to}</ins>
        </span>
      ))}
    </>
  );
}

/** The four counts of what the import will do. */
function Counts({ counts }: { counts: ImportPreview['counts'] }) {
  const looks = { fresh: 'ok', changed: 'info', same: 'none', refused: 'bad' } as const;
  return (
    <p class="counts">
      {(['fresh', 'changed', 'same', 'refused'] as const).map((name) =>
        counts[name] === 0 ? null : (
          <span key={name} class={'pill ' + looks[name]}>
            {fill(words[name], { count: counts[name] })}
          </span>
        ),
      )}
    </p>
  );
}

/** What the import will do, line by line for whoever wants to see. Nothing was written. */
export function ImportSummary({ preview }: { preview: ImportPreview }) {
  const { counts, fresh, changed, refusals, refusalCount, doubts } = preview;
  const labelOf = (key: string) => preview.fields.find((field) => field.key === key)?.label ?? key;
  return (
    <section>
      <h2>{words.summary}</h2>
      <p>{fill(words.lines, { count: counts.lines })}</p>
      <Counts counts={counts} />
      <Details
        title={words.seeRefused}
        isOpen={true}
        total={refusalCount}
        items={refusals.map((each) => (
          <>
            <strong>{placeOf(each, labelOf)}</strong>
            <span class="block">{sentenceOf(each.issue)}</span>
          </>
        ))}
      />
      <Details
        title={words.seeChanged}
        isOpen={true}
        total={counts.changed}
        items={changed.map((line) => (
          <ChangedLine line={line} labelOf={labelOf} />
        ))}
      />
      <Details
        title={words.seeFresh}
        isOpen={false}
        total={counts.fresh}
        items={fresh.map((line) => (
          <FreshLine line={line} />
        ))}
      />
      {doubts.length > 0 && (
        <div class="card warn">
          <strong>{words.doubts}</strong>
          <ul class="plain lines">
            {doubts.map(({ first, count }) => (
              <li key={first.issue.code}>
                {fill(count === 1 ? words.doubtOfOne : words.doubt, {
                  sentence: sentenceOf(first.issue),
                  count,
                  line: first.line,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {counts.fresh + counts.changed === 0 && (
        <p class="card info" role="status">
          <Sign name={counts.same > 0 ? 'check' : 'cross'} />{' '}
          {counts.same > 0 ? words.nothing : words.nothingReadable}
        </p>
      )}
    </section>
  );
}
