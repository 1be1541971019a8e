import { type CommandTools, failureOf } from './command-tools';

/** Reads the follow-up of the weeks, writes its tab, and brings the official school calendar in. */
export function followCommands({ call, store, words, newSubmissionId }: CommandTools) {
  const { dispatch } = store;
  const say = (text: string) => dispatch({ type: 'said', text });
  return {
    loadFollow: async (weekCount: number) => {
      dispatch({ type: 'follow/asked' });
      try {
        dispatch({ type: 'follow/answered', view: await call('getFollowUp', { weekCount }) });
      } catch (error) {
        dispatch({ type: 'follow/failed', failure: failureOf(error) });
      }
    },
    writeFollow: async () => {
      try {
        await call('writeFollowUp', {});
        const text = words.followWritten;
        dispatch({ type: 'notice/shown', notice: { kind: 'done', text, links: [] } });
        say(text);
      } catch (error) {
        const text = words.failureText(failureOf(error));
        dispatch({ type: 'notice/shown', notice: { kind: 'failed', text, links: [] } });
        say(text);
      }
    },
    readCalendar: async (text: string) => {
      dispatch({ type: 'follow/calendarChosen', text });
      try {
        const summary = await call('previewSchoolHolidays', { text });
        dispatch({ type: 'follow/calendarRead', summary });
      } catch (error) {
        dispatch({ type: 'follow/calendarFailed', failure: failureOf(error) });
      }
    },
    importCalendar: async () => {
      const { calendar } = store.state().follow;
      if (calendar?.status !== 'shown') return;
      dispatch({ type: 'follow/calendarSent' });
      say(words.saving);
      try {
        const input = { submissionId: newSubmissionId(), text: calendar.text };
        const summary = await call('importSchoolHolidays', input);
        dispatch({ type: 'follow/calendarRead', summary });
        say(words.saved);
      } catch (error) {
        dispatch({ type: 'follow/calendarFailed', failure: failureOf(error) });
      }
    },
  };
}
