import type { LifeCycle, ReferenceOption } from '../../app/home-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { Empty, IllustrativePill } from '../components/small-parts';
import { TerritoryFilter } from '../components/territory-filter';
import { fill } from '../sentences';
import { isInTerritory, territoryInForce } from '../state/territories';

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The words of a code, from the field that holds it. */
function kindLabel(
  fields: readonly {
    readonly key: string;
    readonly choices?: readonly { code: string; label: string }[];
  }[],
  key: string,
  code: string,
): string {
  const field = fields.find((one) => one.key === key);
  return field?.choices?.find((choice) => choice.code === code)?.label ?? code;
}

const LIFE_CYCLES: Readonly<Partial<Record<LifeCycle, string>>> = {
  BROUILLON: screens.partnerScreen.draft,
  A_CONFIRMER: screens.partnerScreen.toConfirm,
  INACTIF: screens.partnerScreen.inactive,
};

/** What is in use needs no word. */
function LifeCyclePill({ state }: { state: LifeCycle | undefined }) {
  const word = state === undefined ? undefined : LIFE_CYCLES[state];
  return word === undefined ? null : (
    <span class={state === 'A_CONFIRMER' ? 'pill warn' : 'pill none'}>{word}</span>
  );
}

/** In use first, archived last; each in its order. */
const rank = ({ lifeCycle }: ReferenceOption) => (lifeCycle === 'INACTIF' ? 1 : 0);

function RecordRow(props: {
  readonly option: ReferenceOption;
  readonly kind: string;
  readonly onOpen: () => void;
}) {
  const { option, kind, onOpen } = props;
  return (
    <li>
      <button type="button" class="card press" onClick={onOpen}>
        <span class="row">
          <strong>{option.name}</strong>
          <IllustrativePill isShown={option.isIllustrative} />
          <LifeCyclePill state={option.lifeCycle} />
        </span>
        <span class="muted block">
          {[kind, ...(option.territory === undefined ? [] : [option.territory]), option.id].join(
            ' · ',
          )}
        </span>
      </button>
    </li>
  );
}

function PartnerList() {
  const { state, dispatch, commands } = useApp();
  const home = state.home.data;
  if (home === null) return null;
  const territory = territoryInForce(home, state.territory);
  const partners = home.references.partner
    .filter((option) => isInTerritory(option, territory))
    .sort((a, b) => rank(a) - rank(b));
  const described = partners.map((option) => ({
    option,
    kind: (option.roles ?? [option.kind])
      .map((role) => kindLabel(home.forms.partner, 'kind', role))
      .join(', '),
  }));
  const wanted = plain(state.search.trim());
  const found = described.filter(({ option, kind }) =>
    plain([option.name, kind, option.territory, option.id].join(' ')).includes(wanted),
  );
  return (
    <section>
      <h2>
        {screens.partners.partners} <span class="muted">· {partners.length}</span>
      </h2>
      {partners.length === 0 ? (
        <Empty>
          <p>{screens.partners.none}</p>
        </Empty>
      ) : (
        <>
          <label class="sr" for="chercher">
            {screens.partners.search}
          </label>
          <input
            id="chercher"
            type="search"
            placeholder={screens.partners.search + ' : ' + screens.partners.searchHint}
            value={state.search}
            onInput={(event) => dispatch({ type: 'search/typed', text: event.currentTarget.value })}
          />
          <p class="sr" role="status">
            {fill(screens.partners.count, { count: found.length })}
          </p>
          {found.length === 0 && (
            <p class="muted">{fill(screens.partners.noMatch, { text: state.search })}</p>
          )}
        </>
      )}
      <ul class="plain list">
        {found.map(({ option, kind }) => (
          <RecordRow
            key={option.id}
            option={option}
            kind={kind}
            onOpen={() => void commands.openPartner(option.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function PartnershipList() {
  const { state, commands } = useApp();
  const home = state.home.data;
  if (home === null) return null;
  const territory = territoryInForce(home, state.territory);
  const options = home.references.partnership.filter((option) => isInTerritory(option, territory));
  return (
    <section>
      <h2>
        {screens.partners.partnerships} <span class="muted">· {options.length}</span>
      </h2>
      {options.length === 0 && (
        <Empty>
          <p>{screens.partners.noPartnership}</p>
          {home.references.partner.length < 2 && <p>{screens.partners.needsPartners}</p>}
        </Empty>
      )}
      <ul class="plain list">
        {options.map((option) => (
          <RecordRow
            key={option.id}
            option={option}
            kind={kindLabel(home.forms.partnership, 'flowType', option.kind)}
            onOpen={() => void commands.openRecord('partnership', option.id)}
          />
        ))}
      </ul>
      <div class="row wrap">
        {home.references.partner.length >= 2 && (
          <button type="button" onClick={() => void commands.openRecord('partnership', null)}>
            {screens.partners.newPartnership}
          </button>
        )}
        {options.length > 1 && (
          <button type="button" onClick={() => commands.openBatch()}>
            {screens.batchScreen.open}
          </button>
        )}
      </div>
    </section>
  );
}

/** Who takes part, and who works with whom. */
export function PartnersScreen() {
  const { commands } = useApp();
  return (
    <>
      <TerritoryFilter />
      <PartnershipList />
      <PartnerList />
      <button type="button" onClick={() => void commands.openExchange()}>
        {screens.partners.exchange}
      </button>
    </>
  );
}
