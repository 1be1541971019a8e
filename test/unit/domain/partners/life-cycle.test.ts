import { describe, expect, it } from '@jest/globals';
import { lifeCycleStepIssues } from '../../../../src/domain/partners/life-cycle';
import { anAssociation } from '../records';
import { STEPS, stepIssues, TIES } from './life-cycle-cases';

const told = (issues: ReturnType<typeof stepIssues>) =>
  issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('the life of a record', () => {
  it.each(STEPS)('from %s to %s: %s', (...step) => {
    const [, , isOpen] = step;
    expect(told(stepIssues(step))).toEqual(isOpen ? [] : ['BLOCK LIFE_CYCLE_STEP lifeCycle']);
  });

  it('begins in any state', () => {
    expect(lifeCycleStepIssues(null, anAssociation({ lifeCycle: 'INACTIF' }))).toEqual([]);
  });

  it.each(TIES.map(({ name, ...facts }) => [name, facts] as const))(
    '%s',
    (_name, { told: said, issues }) => {
      expect(told(said)).toEqual(issues);
    },
  );
});
