import { describe, expect, it } from '@jest/globals';
import type { Suite } from '../../src/gas/verification/service-case';
import type { World } from '../../src/host/run/world';
import { runBody } from '../support/host-script';
import { caseScript } from './case-script';

/** The cases of a service, one test each, in a world of the local host whose script is the evaluator. */
export function serviceContract({ service, cases }: Suite, world: Promise<World>): void {
  describe(`${service}, in the local host`, () => {
    it.each(cases.map((one) => [one.title, one] as const))('%s', async (_, one) => {
      const outcome = await runBody(await world, caseScript(one));
      expect(outcome.ok ? outcome.value : outcome.error.message).toBe('');
    });
  });
}
