import type { FollowView, SchoolHolidayImportView } from '../../app/follow-views';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';
import { FileButton } from './file-button';
import { frenchDate } from '../format/french-date';
import { failureText, fill } from '../sentences';
import { Sign } from './sign';
import { Busy, PrimaryButton, ShortList } from './small-parts';

const words = screens.followScreen;

/** Days when kitchens do not work: those to come, and the way to announce one. */
export function ClosuresSection({ view }: { view: FollowView }) {
  const { commands } = useApp();
  return (
    <section>
      <h2>{words.closures}</h2>
      {view.closures.length === 0 && <p class="muted">{words.noClosure}</p>}
      {view.closures.map(({ id, kitchenName, startsOn, endsOn, reason }) => (
        <button
          key={id}
          type="button"
          class="card press"
          onClick={() => void commands.openRecord('closure', id)}
        >
          <strong>{kitchenName}</strong>
          <span class="muted block">
            {fill(words.closure, {
              from: frenchDate(startsOn),
              until: frenchDate(endsOn),
              reason,
            })}
          </span>
        </button>
      ))}
      <button type="button" onClick={() => void commands.openRecord('closure', null)}>
        {words.declare}
      </button>
    </section>
  );
}

function SummaryLines({ summary }: { summary: SchoolHolidayImportView }) {
  const { added, changed, unchangedCount, pastCount, skipped } = summary;
  const counts: [string, number][] = [
    [words.unchanged, unchangedCount],
    [words.past, pastCount],
  ];
  return (
    <>
      {added.length > 0 && <strong>{fill(words.added, { count: added.length })}</strong>}
      <ShortList items={added.map((one) => fill(words.holiday, { ...one }))} />
      {changed.length > 0 && <strong>{fill(words.changed, { count: changed.length })}</strong>}
      <ShortList
        items={changed.map((one) => (
          <>
            {fill(words.holiday, { zone: one.zone, name: one.name, period: one.period })}
            <span class="muted"> ({fill(words.before, { before: one.before })})</span>
          </>
        ))}
      />
      {counts.map(
        ([sentence, count]) =>
          count > 0 && (
            <p key={sentence} class="muted">
              {fill(sentence, { count })}
            </p>
          ),
      )}
      {skipped.length > 0 && <strong>{fill(words.skipped, { count: skipped.length })}</strong>}
      <ShortList items={skipped.map((one) => fill(words.line, { ...one }))} />
    </>
  );
}

function CalendarSummary() {
  const { state, commands } = useApp();
  const { calendar } = state.follow;
  if (calendar === null) return null;
  const { status, summary, failure } = calendar;
  if (status === 'reading') return <Busy text={words.reading} />;
  const isNew = summary !== null && summary.added.length + summary.changed.length > 0;
  return (
    <div class={failure !== null ? 'card bad' : status === 'written' ? 'card ok' : 'card'}>
      {failure !== null && <p role="alert">{failureText(failure)}</p>}
      {status === 'written' ? (
        <p role="status">
          <Sign name="check" /> {words.imported}
        </p>
      ) : (
        summary !== null && <p>{isNew ? words.summary : words.nothingNew}</p>
      )}
      {summary !== null && <SummaryLines summary={summary} />}
      {isNew && status !== 'written' && (
        <PrimaryButton
          text={words.import}
          busyText={words.importing}
          isBusy={status === 'writing'}
          onPress={() => void commands.importCalendar()}
        />
      )}
    </div>
  );
}

/** The dates of the school holidays: where they are, and how those of a new year come in. */
export function SchoolHolidaysSection() {
  const { commands } = useApp();
  const read = async (file: File) => commands.readCalendar(await file.text());
  const link = { tab: screens.followScreen.holidays, a1: 'A1', id: null };
  return (
    <section>
      <h2>{words.holidays}</h2>
      <p class="muted">{words.holidaysHint}</p>
      <div class="row wrap">
        <button type="button" class="link" onClick={() => void commands.showRows(link)}>
          {words.seeHolidays}
        </button>
        <FileButton
          label={words.chooseFile}
          accept=".csv,.ics,.txt"
          onFile={(file) => void read(file)}
        />
      </div>
      <CalendarSummary />
    </section>
  );
}
