import type * as french from '../fr/digest';

export const digest: typeof french.digest = {
  subject: 'Passe-plat: {count} {count?reminder:reminders} this week',
  intro: 'What is to be done, from the workbook this Monday:',
  off: 'To receive this message no longer: Passe-plat > Paramètres > Récapitulatif par courriel.',
};

export const digestScreen: typeof french.digestScreen = {
  title: 'Summary by mail',
  intro:
    'A mail every Monday morning, when something is to be done: agreements to renew, notices, reviews, insurances and authorisations. It is off as long as nobody asks for it.',
  isOff: 'The mail is off.',
  isOn: 'The mail goes to {recipient} every Monday.',
  recipient: 'Your address',
  turnOn: 'Send it every Monday',
  turnOff: 'Send it no longer',
  preview: 'What it would say today',
  nothing: 'Nothing to remind of today: no mail would go.',
};
