import type { MealCostView, PayerView } from '../../app/meal-cost-views';
import type { Missing, Traced } from '../../kernel/traced';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { mealsOf, StackBar, stageColour, stageName } from '../components/cost-parts';
import { Sign } from '../components/sign';
import { IllustrativePill, RowsLink, ShortList } from '../components/small-parts';
import { decimalText, eurosOf, tracedText, UNKNOWN, wholeText } from '../format/french-number';
import { groupedSentences } from '../grouped-sentences';
import { fill, issueText, ruleText } from '../sentences';

/** More rows than this are shown when asked for. */
const UNFOLDED_INPUTS = 8;

type Sources = MealCostView['sources'];

function sourceOf(sources: Sources, traced: Traced) {
  return traced.ref === undefined ? undefined : sources[traced.ref.record + ':' + traced.ref.id];
}

function useMissingText() {
  const { book } = useApp();
  return (missing: Missing) =>
    book.issues[missing.code] === undefined && book.rules[missing.code] !== undefined
      ? fill(book.rules[missing.code] ?? '', missing.params ?? {})
      : issueText(book, missing);
}

/** One number: what it is, its value, the sentence of its rule, then the numbers it comes from. */
export function TracedNode(props: {
  readonly traced: Traced;
  readonly sources: Sources;
  readonly depth: number;
}) {
  const { traced, sources, depth } = props;
  const { book } = useApp();
  const missingText = useMissingText();
  const source = sourceOf(sources, traced);
  const rule = ruleText(book, traced);
  const title = source?.label ?? rule;
  // What an input lacks is said at that input, once.
  const inherited = traced.inputs.flatMap((input) => input.missing);
  const own = traced.missing.filter(
    (missing) => !inherited.some((other) => JSON.stringify(other) === JSON.stringify(missing)),
  );
  const head = (
    <>
      <span>{title}</span> <b>{tracedText(traced)}</b>
    </>
  );
  const notes = (
    <div class="muted">
      {source !== undefined && rule !== title && <div>{rule}</div>}
      {source !== undefined && source.note !== '' && <div>{source.note}</div>}
      {source?.link && <RowsLink link={source.link} />}{' '}
      <IllustrativePill isShown={traced.illustrative && traced.inputs.length === 0} />
      {own.map((missing, index) => (
        <p key={index} class="msg warn">
          <Sign name="full" /> {missingText(missing)}
        </p>
      ))}
    </div>
  );
  if (traced.inputs.length === 0)
    return (
      <li>
        <div class="row">{head}</div>
        {notes}
      </li>
    );
  return (
    <li>
      <details open={depth < 1 && traced.inputs.length <= UNFOLDED_INPUTS}>
        <summary class="row">{head}</summary>
        {notes}
        <ul class="tree">
          {traced.inputs.map((input, index) => (
            <TracedNode key={index} traced={input} sources={sources} depth={depth + 1} />
          ))}
        </ul>
      </details>
    </li>
  );
}

/** What a figure whose name and value are just above comes from. */
function Unfolded({ traced, sources }: { traced: Traced; sources: Sources }) {
  if (traced.inputs.length === 0)
    return (
      <ul class="tree">
        <TracedNode traced={traced} sources={sources} depth={0} />
      </ul>
    );
  return (
    <ul class="tree">
      {traced.inputs.map((input, index) => (
        <TracedNode key={index} traced={input} sources={sources} depth={0} />
      ))}
    </ul>
  );
}

export function PayerTable({ payers }: { payers: readonly PayerView[] }) {
  return (
    <table class="payers">
      <thead>
        <tr>
          <th scope="col">{screens.costs.payer}</th>
          <th scope="col">{screens.costs.perMeal}</th>
          <th scope="col">{screens.costs.share}</th>
        </tr>
      </thead>
      <tbody>
        {payers.map((payer, index) => (
          <tr key={index}>
            <th scope="row">{payer.name ?? screens.costs.noPayer}</th>
            <td>
              <b>{eurosOf(payer.centsPerMeal)}</b>
            </td>
            <td class="muted">
              {payer.sharePercent === null ? UNKNOWN : decimalText(payer.sharePercent) + ' %'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Missing things, each once; what several costs lack alike is one sentence. */
export function MissingCard({ missing }: { missing: readonly Missing[] }) {
  const missingText = useMissingText();
  const sentences = groupedSentences(missing.map(missingText));
  if (sentences.length === 0) return <p class="muted">{screens.why.nothingMissing}</p>;
  return (
    <div class="card warn">
      <ShortList
        items={sentences.map((sentence) => (
          <>
            <Sign name="full" /> {sentence}
          </>
        ))}
      />
    </div>
  );
}

/** The complete cost unfolded to the rows of the workbook it comes from. */
export function WhyScreen({ cost }: { cost: MealCostView }) {
  const intro = fill(screens.why.intro, {
    title: cost.title,
    period: cost.periodLabel,
    denominator: screens.costScreen.denominators[cost.denominator],
  });
  const division =
    mealsOf(cost) === null
      ? ''
      : fill(screens.why.intro2, {
          total: eurosOf(cost.totalCents),
          meals: wholeText(mealsOf(cost) ?? 0),
        });
  return (
    <>
      <p class="muted">
        {intro} {division} <IllustrativePill isShown={cost.isIllustrative} />
      </p>
      <StackBar cost={cost} />
      <h2>{screens.costs.byStage}</h2>
      {cost.stages
        .filter(({ perMeal }) => perMeal.value !== 0)
        .map(({ stage, perMeal }) => (
          <details key={stage} class="stage">
            <summary class="row">
              <span>
                <i class="dot" style={stageColour(stage)} aria-hidden="true" />
                {stageName(stage)}
              </span>
              <b>{tracedText(perMeal)}</b>
            </summary>
            <Unfolded traced={perMeal} sources={cost.sources} />
          </details>
        ))}
      <h2>{screens.why.levels}</h2>
      {(['A', 'B', 'C', 'FULL'] as const).map((level) => (
        <details key={level} class="stage">
          <summary class="row">
            <span>{screens.costs.levels[level]}</span>
            <b>{tracedText(cost.levels[level])}</b>
          </summary>
          <Unfolded traced={cost.levels[level]} sources={cost.sources} />
        </details>
      ))}
      <h2>{screens.why.missing}</h2>
      <MissingCard missing={cost.missing} />
      {cost.payers.length > 0 && (
        <>
          <h2>{screens.why.whoPays}</h2>
          <PayerTable payers={cost.payers} />
        </>
      )}
    </>
  );
}

export function whyTitle(cost: MealCostView): string {
  const full = cost.levels.FULL.value;
  return full === null
    ? screens.why.unknownTitle
    : fill(screens.why.title, { amount: eurosOf(full) });
}
