import { describe, expect, it } from '@jest/globals';
import type { BatchView } from '../../../../src/app/write-agreements';
import {
  batchOf,
  type BatchProgress,
  runBatch,
} from '../../../../src/sidebar/state/agreement-batch';

const IDS = Array.from({ length: 8 }, (_, index) => `PT-${index + 1}`);

const written = (partnershipIds: readonly string[]): BatchView['written'] =>
  partnershipIds.map((partnershipId) => ({
    partnershipId,
    agreementId: `CONV ${partnershipId}`,
    documentUrl: null,
  }));

describe('a batch of conventions, asked few at a time', () => {
  it('asks for each once, in order, and tells each step', async () => {
    const asked: (readonly string[])[] = [];
    const steps: number[] = [];
    const progress = await runBatch(
      batchOf(IDS),
      (ids) => {
        asked.push(ids);
        return Promise.resolve({ written: written(ids), refused: [], left: [] });
      },
      ({ left }) => steps.push(left.length),
    );
    expect(asked.flat()).toEqual(IDS);
    expect(Math.max(...asked.map((ids) => ids.length))).toBe(3);
    expect(steps).toEqual([5, 2, 0]);
    expect(progress.written.map(({ partnershipId }) => partnershipId)).toEqual(IDS);
  });

  it('asks again for what the time left', async () => {
    const asked: string[] = [];
    const progress = await runBatch(
      batchOf(IDS),
      ([first = '', ...rest]) => {
        asked.push(first);
        return Promise.resolve({ written: written([first]), refused: [], left: rest });
      },
      () => undefined,
    );
    expect(asked).toEqual(IDS);
    expect(progress.left).toEqual([]);
  });

  it('goes on from the last step when a call failed', async () => {
    let progress: BatchProgress = batchOf(IDS);
    let calls = 0;
    const ask = (ids: readonly string[]): Promise<BatchView> => {
      calls += 1;
      if (calls === 2) return Promise.reject(new Error('the line was cut'));
      return Promise.resolve({ written: written(ids), refused: [], left: [] });
    };
    const tell = (step: BatchProgress) => {
      progress = step;
    };
    await expect(runBatch(progress, ask, tell)).rejects.toThrow('the line was cut');
    expect(progress.left).toEqual(IDS.slice(3));
    const end = await runBatch(progress, ask, tell);
    expect(end.written.map(({ partnershipId }) => partnershipId)).toEqual(IDS);
  });
});
