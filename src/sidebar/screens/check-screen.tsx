import type { CheckView, FindingView, RepairedView, RepairPlanView } from '../../app/check-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { Sign } from '../components/sign';
import { Busy, FailureCard, PrimaryButton, RowsLink, SavedCard } from '../components/small-parts';
import { fill } from '../sentences';

const words = screens.checkScreen;

/** Cells said of one problem; the tab has them all. */
const SHOWN_CELLS = 12;

/** The way to the cell of a point; alone it says what it does, among others its address. */
function CellLink({ finding, isAlone }: { finding: FindingView; isAlone: boolean }) {
  const { commands } = useApp();
  const { link, cell, tab } = finding;
  if (link === null) return null;
  return (
    <button
      type="button"
      class="link"
      aria-label={`${fill(words.goTo, { cell })} ${tab}`}
      onClick={() => void commands.showRows(link)}
    >
      {isAlone ? fill(words.goTo, { cell }) : cell}
    </button>
  );
}

/** One problem, said once, and each place where it stands. */
function Finding(props: { readonly findings: readonly FindingView[]; readonly shared: string }) {
  const { findings, shared } = props;
  const [first] = findings;
  if (first === undefined) return null;
  const { severity, problem, remedy } = first;
  const left = findings.length - SHOWN_CELLS;
  return (
    <li class="card todo">
      <span class={severity === 'BLOCK' ? 'sign bad' : 'sign warn'}>
        <Sign name={severity === 'BLOCK' ? 'cross' : 'full'} />
      </span>
      <span>
        <span class="sr">{screens.severity[severity]} : </span>
        {problem}
        {remedy !== shared && <span class="muted block">{remedy}</span>}
        <span class="row wrap">
          {findings.slice(0, SHOWN_CELLS).map((finding) => (
            <CellLink key={finding.cell} finding={finding} isAlone={findings.length === 1} />
          ))}
          {left > 0 && <span class="muted">{fill(words.otherCells, { count: left })}</span>}
        </span>
      </span>
    </li>
  );
}

function byProblem(findings: readonly FindingView[]): FindingView[][] {
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const group = groups.get(finding.problem);
    if (group) group.push(finding);
    else groups.set(finding.problem, [finding]);
  }
  return [...groups.values()];
}

/** The remedy that most problems share is said once, before them; '' when each has its own. */
function sharedRemedy(findings: readonly FindingView[]): string {
  const counts = new Map<string, number>();
  for (const [one] of byProblem(findings))
    if (one !== undefined) counts.set(one.remedy, (counts.get(one.remedy) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] > 1 ? most[0] : '';
}

/** The points of each tab together, those that stop before those that warn. */
function Findings({ view }: { view: CheckView }) {
  const left = view.byTab.reduce((sum, each) => sum + each.count, 0) - view.first.length;
  const tabs = view.byTab
    .map(({ tab, count }) => ({ tab, count, own: view.first.filter((one) => one.tab === tab) }))
    .filter(({ own }) => own.length > 0);
  const shared = sharedRemedy(view.first);
  return (
    <>
      {shared !== '' && <p class="muted">{shared}</p>}
      {tabs.map(({ tab, count, own }) => (
        <section key={tab}>
          <h2>{fill(words.tab, { tab, count })}</h2>
          <ul class="plain list">
            {byProblem(own).map((findings) => (
              <Finding key={findings[0]?.problem} findings={findings} shared={shared} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <p>{fill(words.others, { count: left, tab: view.report.tab })}</p>}
      <RowsLink link={view.report} />
    </>
  );
}

function CheckResult({ view }: { view: CheckView }) {
  const { counts, checkedRows: rows } = view;
  if (counts.BLOCK + counts.WARN === 0)
    return (
      <SavedCard title={words.clean}>
        <p>{fill(words.cleanDetail, { rows })}</p>
      </SavedCard>
    );
  return (
    <>
      <p>{fill(words.summary, { blocking: counts.BLOCK, warnings: counts.WARN, rows })}</p>
      <Findings view={view} />
    </>
  );
}

function Plan({ plan }: { plan: RepairPlanView }) {
  const tabs = plan.copies.map((tab) => `« ${tab} »`).join(', ');
  if (plan.steps.length === 0) return <p>{words.nothingToRepair}</p>;
  return (
    <>
      <ul>
        {plan.steps.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p class="muted">{tabs === '' ? words.noCopy : fill(words.copies, { tabs })}</p>
    </>
  );
}

function Repaired({ view }: { view: RepairedView }) {
  return (
    <SavedCard title={words.repaired}>
      <ul>
        {view.done.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {view.copies.length > 0 && <p>{fill(words.kept, { names: view.copies.join(', ') })}</p>}
      {view.isPartial && <p>{words.partial}</p>}
    </SavedCard>
  );
}

function RepairSection() {
  const { state, commands } = useApp();
  const { plan, repair } = state.upkeep;
  return (
    <section>
      <h2>{words.plan}</h2>
      {repair.data !== null && <Repaired view={repair.data} />}
      {repair.failure !== null && (
        <FailureCard failure={repair.failure} onRetry={() => void commands.repair()} />
      )}
      {plan.failure !== null && (
        <FailureCard failure={plan.failure} onRetry={() => void commands.planRepair()} />
      )}
      {plan.isLoading && <Busy text={words.planning} />}
      {plan.data !== null && <Plan plan={plan.data} />}
      {plan.data === null && !plan.isLoading && (
        <button type="button" onClick={() => void commands.planRepair()}>
          {words.showPlan}
        </button>
      )}
    </section>
  );
}

/** Every fault of the workbook by tab, where it is and how to mend it; then what can be repaired at one stroke. */
export function CheckScreen() {
  const { state, commands } = useApp();
  const { check } = state.upkeep;
  return (
    <>
      {check.failure !== null && (
        <FailureCard failure={check.failure} onRetry={() => void commands.check()} />
      )}
      {check.isLoading && <Busy text={words.checking} />}
      {check.data !== null && (
        <>
          <RepairSection />
          <CheckResult view={check.data} />
        </>
      )}
    </>
  );
}

export function CheckActions() {
  const { state, commands } = useApp();
  const { check, plan, repair } = state.upkeep;
  const hasSteps = (plan.data?.steps.length ?? 0) > 0;
  return hasSteps ? (
    <PrimaryButton
      text={words.repair}
      busyText={words.repairing}
      isBusy={repair.isLoading}
      onPress={() => void commands.repair()}
    />
  ) : (
    <PrimaryButton
      text={words.again}
      busyText={words.checking}
      isBusy={check.isLoading}
      onPress={() => void commands.check()}
    />
  );
}
