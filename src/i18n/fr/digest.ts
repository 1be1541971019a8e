/** The weekly mail. */
export const digest = {
  subject: 'Passe-plat : {count} {count?rappel:rappels} cette semaine',
  intro: 'Ce qui est à faire, d’après le classeur de ce lundi :',
  off: 'Pour ne plus recevoir ce message : Passe-plat > Paramètres > Récapitulatif par courriel.',
};

/** Its switch, in « Paramètres ». */
export const digestScreen = {
  title: 'Récapitulatif par courriel',
  intro:
    'Un courriel chaque lundi matin, s’il y a quelque chose à faire : conventions à renouveler, préavis, revues, assurances et habilitations. Il est arrêté tant que personne ne le demande.',
  isOff: 'Le courriel est arrêté.',
  isOn: 'Le courriel part chaque lundi vers {recipient}.',
  recipient: 'Votre adresse',
  turnOn: 'L’envoyer chaque lundi',
  turnOff: 'Ne plus l’envoyer',
  preview: 'Ce qu’il dirait aujourd’hui',
  nothing: 'Rien à rappeler aujourd’hui : aucun courriel ne partirait.',
};
