import {
  runCase,
  SCRATCH_ROLE,
  SCRATCH_TAB,
  type ServiceCase,
} from '../../src/gas/verification/service-case';

/** The text of a script that runs a case and returns its complaints, empty when all is well. */
export function caseScript(one: ServiceCase): string {
  const marks = JSON.stringify({ tab: SCRATCH_TAB, role: SCRATCH_ROLE });
  // Cases are written as methods: their text needs an object around it.
  return `return (${runCase.toString()})({ ${one.run.toString()} }.run, ${marks});`;
}
