import { afterAll, expect, it } from '@jest/globals';
import { HostApp } from '../support/host-app';
import { notSaidToBeUsed } from '../support/host-coverage';
import { demonstrationStory, STORY_DAY } from './demonstration-story';

let app: HostApp | undefined;

afterAll(async () => app?.close());

demonstrationStory('in the local Apps Script, through dist/', async () => {
  const opened = await HostApp.open(STORY_DAY);
  app = opened;
  return {
    call: (procedure, input) => opened.call(procedure, input),
    rowsOf: (tab) => Promise.resolve(opened.rowsOf(tab)),
  };
});

it('the story calls no method of Google that docs/host-coverage.md does not list as used', () => {
  expect(app?.called.size).toBeGreaterThan(20);
  expect(notSaidToBeUsed(app?.called ?? [])).toEqual([]);
});
