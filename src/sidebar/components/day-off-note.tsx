import type { Slot } from '../state/week-slots';
import { Sign } from './sign';

/** What the calendar says of a day: never silently, and a person decides. */
export function DayOffNote({ day, isNamed = false }: { day: Slot; isNamed?: boolean }) {
  if (day.dayOff === null || day.lot > 1) return null;
  return (
    <p class="muted day-off">
      <Sign name={day.dayOff.isClosed ? 'dash' : 'full'} />
      <span>
        {isNamed && <strong>{day.label} </strong>}
        {day.dayOff.sentence}
      </span>
    </p>
  );
}
