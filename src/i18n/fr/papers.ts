import { choices } from './choices';
import { traceChoices } from './trace-records';

/** Words of the papers of every day: slips, records, labels, letters. They are French in every language of the screens. */
export const papers = {
  dotted: '…………………………',
  blankName: '{name} (à remplir)',
  storage: {
    FROID_RC: 'entre 0 °C et {cold}',
    FROID: 'au froid, comme l’étiquette le dit',
    CHAUD: 'à {hot} au moins',
    SURGELE: 'à {frozen} au plus',
    AMBIANT: 'au sec, à température ambiante',
  },
  use: {
    FROID_RC: 'Réchauffer à {hot} au moins en moins d’une heure, consommer aussitôt',
    FROID: 'Réchauffer une seule fois',
    CHAUD: 'Déjà réchauffé une fois : ☐ oui ☐ non. Ne pas refroidir.',
    SURGELE: 'Ne pas recongeler',
    AMBIANT: 'Refermer après ouverture',
  },
  refusalReasons: choices.refusalReasons,
  allergens: choices.allergens,
  allergenModes: choices.allergenModes,
  incidentKinds: { ...traceChoices.incidentKinds, RETRAIT: 'Retrait', RAPPEL: 'Rappel' },
  answersEntered: traceChoices.answersEntered,
  recallAnswers: traceChoices.recallAnswers,
  yes: 'oui',
  no: 'non',
};
