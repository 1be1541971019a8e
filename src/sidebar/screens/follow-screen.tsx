import { useEffect } from 'preact/hooks';
import type { HomeView } from '../../app/home-views';
import { addWeeks } from '../../kernel/iso-week';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { ClosuresSection, SchoolHolidaysSection } from '../components/calendar-sections';
import { FollowMatrix } from '../components/follow-matrix';
import { Busy, Empty, FailureCard, StatePill } from '../components/small-parts';
import { TerritoryFilter } from '../components/territory-filter';
import { COST_WEEKS } from '../state/commands';
import { isInTerritory, territoryInForce } from '../state/territories';

function Partnership({ home, id, name }: { home: HomeView; id: string; name: string }) {
  const { commands } = useApp();
  const week = home.weeks.find((summary) => summary.partnershipId === id);
  const toWeek = () => {
    commands.choose('week');
    void commands.openWeek(id, home.week);
  };
  const toCost = () => {
    commands.choose('costs');
    const fromWeek = addWeeks(home.week, 1 - COST_WEEKS);
    void commands.loadCost({ partnershipId: id, fromWeek, untilWeek: home.week });
  };
  return (
    <li class="card">
      <div class="row">
        <strong>{name}</strong>
        {week !== undefined && <StatePill state={week.state} />}
      </div>
      <div class="row wrap">
        <button type="button" class="small" onClick={toWeek}>
          {screens.follow.week}
          <span class="sr"> {name}</span>
        </button>
        <button type="button" class="small" onClick={() => void commands.openAgreement(id)}>
          {screens.follow.convention}
          <span class="sr"> {name}</span>
        </button>
        <button type="button" class="small" onClick={toCost}>
          {screens.follow.cost}
          <span class="sr"> {name}</span>
        </button>
      </div>
    </li>
  );
}

/** A phone and the sidebar hold eight weeks; a dialog holds half a year. */
const WEEKS = { narrow: 8, wide: 26 };

function FollowOverview({ territory }: { territory: string }) {
  const { state, commands, isWide } = useApp();
  const { data, failure } = state.follow.view;
  const weekCount = isWide ? WEEKS.wide : WEEKS.narrow;
  const reload = () => void commands.loadFollow(weekCount);
  useEffect(reload, [weekCount]);
  return (
    <>
      <h2>{screens.followScreen.matrix}</h2>
      {failure !== null && <FailureCard failure={failure} onRetry={reload} />}
      {data === null && failure === null && <Busy text={screens.app.loading} />}
      {data !== null && <FollowMatrix view={data} territory={territory} />}
      {data !== null && (
        <button type="button" class="small" onClick={() => void commands.writeFollow()}>
          {screens.followScreen.writeTab}
        </button>
      )}
    </>
  );
}

function CalendarSections() {
  const { data } = useApp().state.follow.view;
  return (
    <>
      {data !== null && <ClosuresSection view={data} />}
      <SchoolHolidaysSection />
    </>
  );
}

/** Where each partnership stands: its week, its convention, its costs. */
export function FollowScreen() {
  const { state, commands } = useApp();
  const home = state.home.data;
  if (home === null) return <Busy text={screens.app.loading} />;
  const territory = territoryInForce(home, state.territory);
  const partnerships = home.references.partnership.filter((one) => isInTerritory(one, territory));
  return (
    <>
      <TerritoryFilter />
      <FollowOverview territory={territory} />
      <h2>{screens.follow.weeks}</h2>
      {partnerships.length === 0 && (
        <Empty>
          <p>{screens.follow.none}</p>
        </Empty>
      )}
      <ul class="plain list">
        {partnerships.map(({ id, name }) => (
          <Partnership key={id} home={home} id={id} name={name} />
        ))}
      </ul>
      <h2>{screens.traceScreen.title}</h2>
      <p class="muted">{screens.traceScreen.openHint}</p>
      <button type="button" onClick={() => commands.open({ name: 'trace' })}>
        {screens.traceScreen.open}
      </button>
      <CalendarSections />
      <h2>{screens.follow.workbook}</h2>
      <p class="muted">{screens.follow.recalculateHint}</p>
      <div class="row wrap">
        <button type="button" onClick={() => commands.openUpkeep('check')}>
          {screens.checkScreen.open}
        </button>
        <button type="button" onClick={() => commands.openUpkeep('journal')}>
          {screens.journalScreen.open}
        </button>
        <button type="button" onClick={() => commands.openUpkeep('settings')}>
          {screens.settingsScreen.open}
        </button>
        <button type="button" onClick={() => void commands.recalculate()}>
          {screens.follow.recalculate}
        </button>
      </div>
    </>
  );
}
