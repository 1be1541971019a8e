import { BlankPapers } from '../papers/blank-papers';
import { DoorSection } from '../trace/door-section';
import { LedgersSection } from '../trace/ledgers-section';
import { LogSection, RecallsSection } from '../trace/log-sections';
import { TraceSection } from '../trace/trace-section';

/** Traceability: a lot both ways, the door, recalls, ledgers, the log. */
export function TraceScreen() {
  return (
    <>
      <TraceSection />
      <DoorSection />
      <RecallsSection />
      <LedgersSection />
      <BlankPapers />
      <LogSection />
    </>
  );
}
