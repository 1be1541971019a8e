import { afterAll } from '@jest/globals';
import { HostApp } from '../support/host-app';
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
