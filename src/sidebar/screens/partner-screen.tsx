import type { ComponentChildren } from 'preact';
import type { PartnerSheetView, PlaceView } from '../../app/partner-views';
import type { FormField } from '../../app/form-views';
import type { Issue } from '../../kernel/issue';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { IssueLinks } from '../components/issue-summary';
import { LifeCycleCard } from '../components/life-cycle-card';
import { Busy, FailureCard, PrimaryButton, RowsLink, StatePill } from '../components/small-parts';
import { fill, issueText } from '../sentences';
import { isBlank } from '../state/form-state';

const words = screens.partnerScreen;
const noPlace = () => ({ label: '', id: null });

function choiceLabel(fields: readonly FormField[] | undefined, key: string, code: unknown): string {
  const field = fields?.find((one) => one.key === key);
  return field?.choices?.find((choice) => choice.code === code)?.label ?? String(code);
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What is blank and will be asked for, then what ends or no longer fits. */
function Findings({ view }: { view: PartnerSheetView }) {
  const { state } = useApp();
  const { issues, values } = view.record;
  const fields = state.home.data?.forms.partner ?? [];
  const isMissing = ({ path }: Issue) => path !== undefined && isBlank(values[path]);
  const missing = issues.filter(isMissing);
  const other = issues.filter((issue) => !isMissing(issue));
  const told = new Set(missing.map(({ path }) => path));
  const labels = view.gaps
    .filter((key) => !told.has(key))
    .map((key) => fields.find((field) => field.key === key)?.label ?? key);
  return (
    <>
      <Part title={words.missing}>
        {missing.length + labels.length === 0 && <p class="muted">{words.nothingMissing}</p>}
        <IssueLinks issues={missing} place={noPlace} />
        {labels.length > 0 && <p>{fill(words.fieldMissing, { labels: labels.join(', ') })}</p>}
      </Part>
      <Part title={words.expires}>
        {other.length === 0 && <p class="muted">{words.nothingExpires}</p>}
        <IssueLinks issues={other} place={noPlace} />
      </Part>
    </>
  );
}

function Partnerships({ view }: { view: PartnerSheetView }) {
  const { commands } = useApp();
  return (
    <Part title={words.partnerships}>
      {view.partnerships.length === 0 && <p class="muted">{words.noPartnership}</p>}
      <ul class="plain list">
        {view.partnerships.map(({ partnershipId, name, roles, hasEnded }) => (
          <li key={partnershipId}>
            <button
              type="button"
              class="card press"
              onClick={() => void commands.openRecord('partnership', partnershipId)}
            >
              <strong>{name}</strong>
              <span class="muted block">
                {roles.map((role) => words.roles[role]).join(', ')}
                {hasEnded && ' · ' + words.ended}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Weeks({ view }: { view: PartnerSheetView }) {
  const { state, commands } = useApp();
  const thisWeek = state.home.data?.week ?? '';
  const open = (partnershipId: string, week: string) => {
    commands.choose('week');
    void commands.openWeek(partnershipId, week);
  };
  const isAlone = view.partnerships.length < 2;
  return (
    <Part title={words.weeks}>
      {view.weeks.length === 0 && <p class="muted">{words.noWeek}</p>}
      <ul class="plain list">
        {view.weeks.map((each) => (
          <li key={each.week + each.partnershipId}>
            <button
              type="button"
              class="card press"
              onClick={() => open(each.partnershipId, each.week)}
            >
              <span class="row">
                <strong>{each.weekLabel}</strong>
                <StatePill state={each.state} isPast={each.week < thisWeek} />
              </span>
              <span class="muted block">
                {!isAlone && each.partnershipName + ' · '}
                {each.deliveredMeals !== null && fill(words.meals, { count: each.deliveredMeals })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Places(props: {
  readonly record: 'site' | 'contact';
  readonly partnerId: string;
  readonly places: readonly PlaceView[];
  readonly describe: (place: PlaceView) => string;
}) {
  const { record, partnerId, places, describe } = props;
  const { commands, book } = useApp();
  const isSite = record === 'site';
  return (
    <Part title={isSite ? words.sites : words.contacts}>
      {places.length === 0 && <p class="muted">{isSite ? words.noSite : words.noContact}</p>}
      <ul class="plain list">
        {places.map((place) => (
          <li key={place.id} class="card">
            <strong>{String(place.values['name'])}</strong>
            <span class="muted block">{describe(place)}</span>
            {place.issues.map((issue) => (
              <p key={issue.code} class={'msg ' + issue.severity.toLowerCase()}>
                {issueText(book, issue)}
              </p>
            ))}
            <div class="row wrap">
              <button
                type="button"
                class="small"
                onClick={() => void commands.openRecord(record, place.id)}
              >
                {words.change}
                <span class="sr"> {String(place.values['name'])}</span>
              </button>
              <RowsLink link={place.link} />
            </div>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void commands.openRecord(record, null, { partnerId })}>
        {isSite ? words.addSite : words.addContact}
      </button>
    </Part>
  );
}

/** All that is known of a partner, on one page. */
export function PartnerScreen({ id }: { id: string }) {
  const { state, commands } = useApp();
  const sheet = state.sheets[id];
  const forms = state.home.data?.forms;
  if (sheet?.failure && sheet.view === null)
    return <FailureCard failure={sheet.failure} onRetry={() => void commands.loadPartner(id)} />;
  if (!sheet || sheet.view === null) return <Busy text={screens.app.loading} />;
  const { view } = sheet;
  const { values, link } = view.record;
  const siteText = ({ values: site }: PlaceView) =>
    [choiceLabel(forms?.site, 'type', site['type']), site['address'], site['city']].join(' · ');
  const contactText = ({ values: contact }: PlaceView) =>
    [
      choiceLabel(forms?.contact, 'role', contact['role']),
      ...[contact['workPhone'], contact['workEmail']].filter((told) => !isBlank(told)),
      ...(String(contact['endsOn'] ?? '') !== '' &&
      String(contact['endsOn']) < (state.home.data?.today ?? '')
        ? [words.left]
        : []),
    ].join(' · ');
  return (
    <>
      {sheet.failure !== null && (
        <FailureCard failure={sheet.failure} onRetry={() => void commands.loadPartner(id)} />
      )}
      <p>
        {choiceLabel(forms?.partner, 'kind', values['kind'])} · {String(values['city'])}
        {link !== null && (
          <>
            <br />
            <RowsLink link={link} />
          </>
        )}
      </p>
      <LifeCycleCard id={id} sheet={{ ...sheet, view }} />
      <Findings view={view} />
      <Partnerships view={view} />
      <Weeks view={view} />
      <Places record="site" partnerId={id} places={view.sites} describe={siteText} />
      <Places record="contact" partnerId={id} places={view.contacts} describe={contactText} />
    </>
  );
}

export function PartnerActions({ id }: { id: string }) {
  const { commands } = useApp();
  return (
    <PrimaryButton
      text={words.edit}
      busyText=""
      isBusy={false}
      onPress={() => void commands.openRecord('partner', id)}
    />
  );
}
