import { conventionFollowUp } from './convention-follow-up';
import { conventionSafety } from './convention-safety';

/**
 * Wording of the convention, in the markup of `domain/agreements/template-markup`: our own words, to be read again by the
 * people who sign. Parties are named by their role everywhere, so that no name ever needs an article or an elision.
 */
export const convention = {
  version: '1',
  templateName: 'Modèle de convention (à modifier ici)',
  header: '{{convention.type}} – {{convention.reference}}',
  footer:
    '{{convention.reference}} – document établi le {{convention.date_edition}} – paraphes : ………………',

  opening: [
    '# {{convention.type}}',
    '## {{flux.nom}}',
    '## Référence : {{convention.reference}} – document établi le {{convention.date_edition}}',
  ],

  clauses: {
    parties: {
      title: 'Entre les soussignés',
      lines: [
        ':grid 24 38 38',
        '| Partie | La Cuisine | Le Bénéficiaire |',
        '| Dénomination | {{cuisine.nom}} | {{beneficiaire.nom}} |',
        '| Forme juridique | {{cuisine.forme}} | {{beneficiaire.forme}} |',
        '| Identifiant | {{cuisine.identifiant}} | {{beneficiaire.identifiant}} |',
        '| Adresse | {{cuisine.adresse}} | {{beneficiaire.adresse}} |',
        '| Représentant | {{cuisine.representant}} | {{beneficiaire.representant}} |',
        '| Qualité | {{cuisine.qualite}} | {{beneficiaire.qualite}} |',
        '| Pouvoir de signer | {{cuisine.pouvoir}} | {{beneficiaire.pouvoir}} |',
        '| Agrément ou habilitation | {{cuisine.situation_sanitaire}} | {{beneficiaire.habilitation}} |',
        '{{#si transport par un tiers}}',
        'et, pour le transport :',
        ':grid 24 76',
        '| Partie | Le Transporteur |',
        '| Dénomination | {{transporteur.nom}} |',
        '| Forme juridique | {{transporteur.forme}} |',
        '| Identifiant | {{transporteur.identifiant}} |',
        '| Adresse | {{transporteur.adresse}} |',
        '| Représentant | {{transporteur.representant}}, {{transporteur.qualite}} |',
        '{{/si}}',
        'ci-après désignés ensemble « les Parties ».',
      ],
    },
    preambule: {
      title: 'Préambule',
      lines: [
        'La Cuisine prépare des repas pour la restauration collective. Le Bénéficiaire accueille des personnes en situation de précarité et leur apporte une aide alimentaire. Les Parties veulent organiser la mise à disposition de repas sûrs et de qualité, dans le respect de la dignité des personnes accueillies, et garder une trace simple de ce qui est remis, de ce qui est distribué et de ce que cela coûte.',
        '{{#si grande cuisine}}',
        'La Cuisine prépare plus de {{seuils.grande_cuisine}} par jour : la présente convention répond à l’obligation, faite à la restauration collective, de proposer une convention de don à une association habilitée.',
        '{{/si}}',
        'La convention s’inscrit notamment dans le cadre :',
        '- du code de l’environnement, articles L. 541-15-5, L. 541-15-6 et D. 541-310 et suivants, pour la lutte contre le gaspillage et la qualité des dons ;',
        '- du code de l’action sociale et des familles, articles L. 266-1 et L. 266-2, pour l’aide alimentaire ;',
        '- des règlements européens n° 178/2002, n° 852/2004, n° 853/2004, n° 931/2011 et n° 1169/2011, pour la sécurité, l’hygiène, la traçabilité et l’information sur les denrées ;',
        '- de l’arrêté du 21 décembre 2009 modifié, pour les règles sanitaires de la restauration collective ;',
        '- du guide de bonnes pratiques d’hygiène de l’aide alimentaire, version 2 (2022).',
      ],
    },
    objet: {
      title: 'Objet et conditions de la remise',
      lines: [
        '{{#si à titre gratuit}}',
        'La Cuisine donne au Bénéficiaire, qui les accepte, des repas destinés à l’aide alimentaire. Ce don est consenti à titre gratuit et sans contrepartie d’aucune sorte.',
        '{{/si}}',
        '{{#si participation financière}}',
        'La Cuisine fournit au Bénéficiaire des repas destinés à l’aide alimentaire, moyennant le prix fixé à {{renvoi.prix}}.',
        '{{/si}}',
        'La convention n’impose aucune quantité minimale et ne crée aucune exclusivité : la Cuisine peut aider d’autres organismes, et le Bénéficiaire recevoir d’autres repas.',
      ],
    },
    denrees: {
      title: 'Type de flux, denrées concernées et denrées exclues',
      lines: [
        'Type de flux : {{flux.type}}.',
        '{{#si excédents}}',
        'Les excédents sont des plats prévus pour un service et non présentés aux convives, maintenus à la température réglementaire jusqu’au moment où l’excédent est constaté, et pour lesquels la Cuisine fixe une date limite de consommation.',
        '{{/si}}',
        '{{#si repas produits exprès}}',
        'Les repas sont préparés pour le Bénéficiaire, en plus de la production habituelle de la Cuisine, d’après les effectifs qu’il a commandés.',
        '{{/si}}',
        '{{#si repas d’un autre circuit}}',
        'Les repas sont prélevés sur un autre circuit de la Cuisine, par exemple le portage à domicile, avec la même composition et les mêmes garanties sanitaires que pour ce circuit.',
        '{{/si}}',
        'Denrées concernées : {{denrees.incluses}}.',
        'Sont exclus dans tous les cas les plats dont la date limite de consommation est dépassée, ceux qui ont été présentés sans protection aux convives, ceux qui ont été réchauffés puis refroidis, ainsi que les préparations contenant des produits d’origine animale crus (viande ou poisson crus, mayonnaise ou crème aux œufs crus, par exemple).',
        '{{#si denrées exclues précisées}}',
        'Sont exclues en outre, d’un commun accord, les denrées suivantes : {{denrees.exclues}}.',
        '{{/si}}',
      ],
    },
    ...conventionSafety,
    ...conventionFollowUp,
  },

  closing: [
    '§ Signatures',
    'Pièces jointes : attestations d’assurance en cours de validité, modèle de bordereau de remise.',
    'Fait à {{signature.lieu}}, le {{signature.date}}, en {{convention.exemplaires}} exemplaires originaux.',
    '{{#si pas transport par un tiers}}',
    ':signature 50 50',
    '| Pour la Cuisine | Pour le Bénéficiaire |',
    '| {{cuisine.representant}}, {{cuisine.qualite}} | {{beneficiaire.representant}}, {{beneficiaire.qualite}} |',
    '| Signature et cachet | Signature et cachet |',
    '{{/si}}',
    '{{#si transport par un tiers}}',
    ':signature 33 33 34',
    '| Pour la Cuisine | Pour le Bénéficiaire | Pour le Transporteur |',
    '| {{cuisine.representant}}, {{cuisine.qualite}} | {{beneficiaire.representant}}, {{beneficiaire.qualite}} | {{transporteur.representant}}, {{transporteur.qualite}} |',
    '| Signature et cachet | Signature et cachet | Signature et cachet |',
    '{{/si}}',
    '> Chaque page est paraphée par les Parties. Toute rature non approuvée est nulle.',
  ],
};
