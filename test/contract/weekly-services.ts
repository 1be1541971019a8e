import type { ServiceCase } from '../../src/gas/verification/service-case';

/** What the weekly mail stands on: a property, a trigger, a mail. None is sent: the only address is no address. */
export const WEEKLY_CASES: readonly ServiceCase[] = [
  {
    title: 'a property of the document is set, read and deleted',
    run(check) {
      const properties = PropertiesService.getDocumentProperties();
      check.is(properties.getProperty('essai'), null);
      properties.setProperty('essai', 'moi@ville.example');
      check.is(properties.getProperty('essai'), 'moi@ville.example');
      properties.deleteProperty('essai');
      check.is(properties.getProperty('essai'), null);
    },
  },
  {
    title: 'a weekly trigger is made, found by its function, and deleted',
    run(check) {
      const before = ScriptApp.getProjectTriggers().length;
      const weekly = ScriptApp.newTrigger('sendWeeklyDigest').timeBased().everyWeeks(1);
      const made = weekly.onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).create();
      const all = ScriptApp.getProjectTriggers();
      const mine = all.filter((trigger) => trigger.getUniqueId() === made.getUniqueId());
      check.is(
        [all.length, mine.map((trigger) => trigger.getHandlerFunction())],
        [before + 1, ['sendWeeklyDigest']],
      );
      ScriptApp.deleteTrigger(made);
      check.is(ScriptApp.getProjectTriggers().length, before);
    },
  },
  {
    title: 'a mail to what is no address is refused',
    run(check) {
      check.refuses(
        () => MailApp.sendEmail('personne', 'Essai', 'Rien'),
        'Invalid email: personne',
      );
    },
  },
];
