import { useEffect } from 'preact/hooks';
import type { HomeView, WeekSummary } from '../../app/home-views';
import type { Issue } from '../../kernel/issue';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { CostCard } from '../components/cost-parts';
import { Route, Sign } from '../components/sign';
import { Busy, Empty, FailureCard, IllustrativePill, StatePill } from '../components/small-parts';
import { TerritoryFilter } from '../components/territory-filter';
import { fill, issueText } from '../sentences';
import { isInTerritory, territoryInForce } from '../state/territories';
import { useQuestion } from '../trace/use-question';

/** « 48 · 23–29 novembre » : the dates are said in small. */
export function WeekTitle({ label }: { label: string }) {
  const [name, ...rest] = label.split(' · ');
  return (
    <>
      {name}
      {rest.length > 0 && <span class="muted"> · {rest.join(' · ')}</span>}
    </>
  );
}

/** A card says what comes first; the week says the rest. */
const SHOWN_MISSING = 2;

function WeekCard({ summary, week }: { summary: WeekSummary; week: string }) {
  const { state, commands, book } = useApp();
  const open = () => {
    commands.choose('week');
    void commands.openWeek(summary.partnershipId, week);
  };
  const shownMissing = summary.missing
    .slice(0, SHOWN_MISSING)
    .map((missing) => issueText(book, missing));
  const others = summary.missing.length - shownMissing.length;
  const meals =
    summary.deliveredMeals === null
      ? ''
      : ' · ' + fill(screens.home.mealsDelivered, { count: summary.deliveredMeals });
  const option = state.home.data?.references.partnership.find(
    (one) => one.id === summary.partnershipId,
  );
  return (
    <button type="button" class="card press" onClick={open}>
      <span class="row">
        <strong>{summary.partnershipName}</strong>
        <StatePill state={summary.state} />
      </span>
      <span class="muted block">
        <Route text={summary.kitchenName + ' → ' + summary.recipientName} />
        {meals} <IllustrativePill isShown={option?.isIllustrative ?? false} />
      </span>
      {summary.state === 'INCOMPLETE' &&
        shownMissing.map((sentence) => (
          <span key={sentence} class="muted block">
            {sentence}
          </span>
        ))}
      {summary.state === 'INCOMPLETE' && others > 0 && (
        <span class="muted block">{fill(screens.app.andOthers, { count: others })}</span>
      )}
    </button>
  );
}

const NO_DRILL = { isDrill: false, lots: '', kitchenId: '' };

function TodoCard({ issue }: { issue: Issue }) {
  const { state, commands, book } = useApp();
  const id = String(issue.params?.['id'] ?? '');
  const isPartner = state.home.data?.references.partner.some((one) => one.id === id) ?? false;
  const content = (
    <>
      <span class={issue.severity === 'INFO' ? 'sign info' : 'sign warn'}>
        <Sign name="full" />
      </span>
      <span>
        <span class="sr">{screens.severity[issue.severity]} : </span>
        {issueText(book, issue)}
        {issue.source !== undefined && <span class="muted block">{issue.source}</span>}
      </span>
    </>
  );
  const [subject = ''] = (issue.path ?? '').split('.');
  const openings: Readonly<Record<string, () => void>> = {
    agreement: () => void commands.openAgreement(id),
    incident: () => commands.open({ name: 'recall', incidentId: id, ...NO_DRILL }),
    sample: () => commands.open({ name: 'trace' }),
    containerMove: () => commands.open({ name: 'trace' }),
  };
  const open = openings[subject] ?? (isPartner ? () => void commands.openPartner(id) : null);
  return open !== null ? (
    <button type="button" class="card todo press" onClick={open}>
      {content}
    </button>
  ) : (
    <div class="card todo">{content}</div>
  );
}

/** What names a partner of another territory is somebody else's; what names none is everybody's. */
function todoIn(home: HomeView, todo: readonly Issue[], territory: string): readonly Issue[] {
  return todo.filter(({ params }) => {
    const partner = home.references.partner.find((one) => one.id === params?.['id']);
    return partner === undefined || isInTerritory(partner, territory);
  });
}

function weeksIn(home: HomeView, territory: string): readonly WeekSummary[] {
  return home.weeks.filter(({ partnershipId }) => {
    const option = home.references.partnership.find((one) => one.id === partnershipId);
    return option === undefined || isInTerritory(option, territory);
  });
}

function Todo({ issues }: { issues: readonly Issue[] }) {
  return (
    <section>
      <h2>{screens.home.todo}</h2>
      {issues.length === 0 && <p class="muted">{screens.home.nothingTodo}</p>}
      {issues.map((issue, index) => (
        <TodoCard key={index} issue={issue} />
      ))}
    </section>
  );
}

function FirstSteps() {
  const { commands } = useApp();
  return (
    <Empty>
      <h2>{screens.home.emptyTitle}</h2>
      <ol>
        {screens.home.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button
        type="button"
        class="primary"
        onClick={() => void commands.openRecord('partner', null)}
      >
        {screens.home.firstPartner}
      </button>
      <p class="muted">{screens.app.privacy}</p>
    </Empty>
  );
}

function NotPrepared() {
  const { state, commands } = useApp();
  const { isLoading, failure } = state.preparing;
  return (
    <Empty>
      <h2>{screens.home.notPreparedTitle}</h2>
      <p>{screens.home.notPrepared}</p>
      {failure !== null && (
        <FailureCard failure={failure} onRetry={() => void commands.prepare()} />
      )}
      {isLoading ? (
        <Busy text={screens.home.preparing} />
      ) : (
        <button type="button" class="primary" onClick={() => void commands.prepare()}>
          {screens.home.prepare}
        </button>
      )}
    </Empty>
  );
}

/** Two tabs more to read: asked once the screen is there, and nobody waits for them. */
function useLedgerReminders(): readonly Issue[] {
  const { state } = useApp();
  const { data, ask } = useQuestion('getLedgers');
  const isThere = state.home.data?.isEmpty === false;
  useEffect(() => {
    if (isThere) void ask({});
  }, [isThere]);
  return data?.reminders ?? [];
}

/** What this week needs, what a meal costs, what is due. */
export function HomeScreen() {
  const { state, commands } = useApp();
  const { data: home, failure } = state.home;
  const ledgers = useLedgerReminders();
  if (failure !== null && failure.code === 'WORKBOOK_NOT_PREPARED') return <NotPrepared />;
  if (home === null)
    return failure === null ? (
      <Busy text={screens.app.loading} />
    ) : (
      <FailureCard failure={failure} onRetry={() => void commands.loadHome()} />
    );
  if (!home.isPrepared) return <NotPrepared />;
  if (home.isEmpty) return <FirstSteps />;
  const territory = territoryInForce(home, state.territory);
  return (
    <>
      <TerritoryFilter />
      {failure !== null && (
        <FailureCard failure={failure} onRetry={() => void commands.loadHome()} />
      )}
      <section>
        <h2>
          <WeekTitle label={home.weekLabel} />
        </h2>
        {home.weeks.length === 0 && (
          <Empty>
            <p>{screens.partners.noPartnership}</p>
            <button type="button" onClick={() => void commands.openRecord('partnership', null)}>
              {screens.home.createPartnership}
            </button>
          </Empty>
        )}
        {weeksIn(home, territory).map((summary) => (
          <WeekCard key={summary.partnershipId} summary={summary} week={home.week} />
        ))}
      </section>
      <section>
        <h2>
          {screens.home.cost}
          {home.cost !== null && <span class="muted block">{home.cost.periodLabel}</span>}
        </h2>
        {home.cost === null ? (
          <p class="muted">{screens.home.noCost}</p>
        ) : (
          <CostCard cost={home.cost} />
        )}
      </section>
      <Todo issues={todoIn(home, [...home.todo, ...ledgers], territory)} />
    </>
  );
}
