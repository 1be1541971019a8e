import type { WeeklyMail } from '../ports/weekly-mail';

const HANDLER = 'sendWeeklyDigest';
const KEY = 'digestRecipient';
const HOUR = 7;

/**
 * A trigger of the person who asked, and the address kept beside the workbook. The address is what counts: whoever takes it
 * away stops the mail, even when the trigger is somebody else's.
 */
export const googleWeeklyMail: WeeklyMail = {
  recipient: () => PropertiesService.getDocumentProperties().getProperty(KEY),
  setRecipient(address) {
    const properties = PropertiesService.getDocumentProperties();
    properties.deleteProperty(KEY);
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
    }
    if (address === null) return;
    const weekly = ScriptApp.newTrigger(HANDLER).timeBased().everyWeeks(1);
    weekly.onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(HOUR).create();
    properties.setProperty(KEY, address);
  },
  send: ({ to, subject, body }) => MailApp.sendEmail(to, subject, body),
};
