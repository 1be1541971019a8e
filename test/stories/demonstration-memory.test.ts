import { isBlankCell } from '../../src/kernel/cell-value';
import { MemoryApp } from '../support/memory-app';
import { demonstrationStory, STORY_DAY } from './demonstration-story';

demonstrationStory('over memory ports', async () => {
  const app = new MemoryApp(STORY_DAY);
  return {
    call: (procedure, input) => Promise.resolve(app.call(procedure, input)),
    rowsOf: (tab) =>
      Promise.resolve(
        (app.store.readAll(tab) ?? []).slice(2).filter((row) => !row.every(isBlankCell)),
      ),
  };
});
