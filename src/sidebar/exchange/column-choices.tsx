import type { ImportPreview } from '../../app/preview-import';
import { exchangeScreen as words } from '../../i18n/fr/exchange-screen';
import { fill } from '../sentences';

interface Props {
  readonly preview: ImportPreview;
  readonly isBusy: boolean;
  readonly sample: (place: number) => string;
  readonly onChoose: (place: number, key: string | null) => void;
}

/** A file may leave a title blank: its column still has a name. */
export function headerName(header: string, place: number): string {
  return header === '' ? fill(words.noHeader, { number: place + 1 }) : header;
}

function ColumnChoice(props: Props & { readonly place: number }) {
  const { preview, place, isBusy, sample, onChoose } = props;
  const column = preview.columns[place];
  if (column === undefined) return null;
  const id = 'colonne-' + place;
  const name = headerName(column.header, place);
  const label = preview.fields.find(({ key }) => key === column.key)?.label ?? '';
  const isAlike = column.kind === 'ALIKE';
  return (
    <li class={isAlike ? 'column alike' : 'column'}>
      <label for={id}>
        {name}
        <span class="muted block">{sample(place)}</span>
      </label>
      <span>
        <select
          id={id}
          value={column.key ?? ''}
          disabled={isBusy}
          {...(isAlike ? { 'aria-describedby': id + '-note' } : {})}
          onChange={(event) => onChoose(place, event.currentTarget.value || null)}
        >
          <option value="">{words.ignored}</option>
          {preview.fields.map((field) => (
            <option key={field.key} value={field.key}>
              {field.label}
            </option>
          ))}
        </select>
        {isAlike && (
          <span class="note block" id={id + '-note'}>
            {fill(words.alike, { label })}
          </span>
        )}
      </span>
    </li>
  );
}

/** What each column of the file stands for: proposed, and changed by whoever knows better. */
export function ColumnChoices(props: Props) {
  const { preview } = props;
  const ignored = preview.columns.flatMap(({ key, header }, place) =>
    key === null ? [headerName(header, place)] : [],
  );
  const mustLook =
    preview.columns.some(({ kind }) => kind !== 'EXACT') || preview.unfilled.length > 0;
  const labelOf = (key: string) => preview.fields.find((field) => field.key === key)?.label ?? key;
  return (
    <section>
      {preview.unfilled.length > 0 && (
        <p class="card warn">
          {fill(words.unfilled, { names: preview.unfilled.map(labelOf).join(', ') })}
        </p>
      )}
      <details class="card" open={mustLook}>
        <summary>
          <strong>
            {words.columns} · {preview.columns.length}
          </strong>
        </summary>
        {ignored.length > 0 && (
          <p>{fill(words.ignoredCount, { count: ignored.length, names: ignored.join(', ') })}</p>
        )}
        <p class="muted">{words.columnsHint}</p>
        <ul class="plain columns">
          {preview.columns.map((_, place) => (
            <ColumnChoice key={place} {...props} place={place} />
          ))}
        </ul>
      </details>
    </section>
  );
}
