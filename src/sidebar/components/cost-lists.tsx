import type { ReferenceOption } from '../../app/home-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { Empty, IllustrativePill } from './small-parts';

const words = screens.costScreen;

const KIND_FIELDS = { costItem: 'stage', income: 'kind', keyWeight: 'key' } as const;
type Entered = keyof typeof KIND_FIELDS;

/** More costs than this are unfolded when asked for: what comes after them is not pushed out of sight. */
const MOST_OPEN = 12;

function EnteredList({ record }: { record: Entered }) {
  const { state, commands } = useApp();
  const home = state.home.data;
  if (home === null) return null;
  const items: readonly ReferenceOption[] = home.references[record];
  const kinds = home.forms[record].find(({ key }) => key === KIND_FIELDS[record])?.choices ?? [];
  const kindOf = (code: string) => kinds.find((choice) => choice.code === code)?.label ?? code;
  const none = record === 'costItem' ? screens.costs.noItem : words.none[record];
  return (
    <details class="entered" open={record === 'costItem' && items.length <= MOST_OPEN}>
      <summary>
        <strong>{words.entered[record]}</strong> <span class="muted">· {items.length}</span>
      </summary>
      {items.length === 0 && (
        <Empty>
          <p>{none}</p>
        </Empty>
      )}
      <ul class="plain list">
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="card press"
              onClick={() => void commands.openRecord(record, item.id)}
            >
              <span class="row">
                <strong>{item.name}</strong>
                <IllustrativePill isShown={item.isIllustrative} />
              </span>
              <span class="muted block">
                {kindOf(item.kind)} · {item.id}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {record !== 'costItem' && (
        <button type="button" onClick={() => void commands.openRecord(record, null)}>
          {words.add[record]}
        </button>
      )}
    </details>
  );
}

/** What is entered: costs, incomes, and the weights of the keys. */
export function CostLists() {
  const { commands } = useApp();
  return (
    <section>
      <EnteredList record="costItem" />
      <div class="row wrap">
        <button type="button" onClick={() => commands.open({ name: 'copyCosts' })}>
          {words.copy.open}
        </button>
        <button type="button" onClick={() => void commands.openExchange()}>
          {screens.partners.exchange}
        </button>
      </div>
      <EnteredList record="income" />
      <EnteredList record="keyWeight" />
    </section>
  );
}
