/** Clauses of the convention about records, people, money and the life of the convention itself. */
export const conventionFollowUp = {
  tracabilite: {
    title: 'Traçabilité et conservation des documents',
    lines: [
      'Chaque remise donne lieu à un bordereau, rempli et signé par les deux parties présentes. Il indique les plats et leurs quantités, le numéro d’agrément s’il existe, le lot, les dates de fabrication et limite de consommation, les allergènes, la température relevée, la date et l’heure de prise en charge, les conseils de conservation, les refus, ainsi que le nom des référents.',
      'Les Parties conservent pendant {{conservation.duree}} les bordereaux, les relevés de température et les alertes. Le Bénéficiaire n’a pas à identifier les personnes qu’il accueille : seuls des nombres sont enregistrés.',
    ],
  },
  alertes: {
    title: 'Alertes, retraits et rappels',
    lines: [
      ':grid 34 26 40',
      '| Contact d’alerte | Téléphone | Courriel |',
      '| La Cuisine | {{cuisine.telephone}} | {{cuisine.courriel}} |',
      '| Le Bénéficiaire | {{beneficiaire.telephone}} | {{beneficiaire.courriel}} |',
      'En cas de retrait ou de rappel, la Cuisine prévient le Bénéficiaire par téléphone et confirme par courriel. Le Bénéficiaire arrête aussitôt la distribution du lot, l’isole, compte ce qui reste et rend compte à la Cuisine. En cas de rappel, il informe aussi les personnes déjà servies.',
      'La Partie qui soupçonne une intoxication alimentaire collective prévient aussitôt toutes les Parties et l’autorité sanitaire.',
    ],
  },
  qualite: {
    title: 'Plan de gestion de la qualité et référents',
    lines: [
      'La Cuisine tient un plan de gestion de la qualité des repas remis. Lorsque les repas sont donnés, ce plan est le plan de gestion de la qualité du don prévu par le code de l’environnement. Il prévoit :',
      '- la sensibilisation de tout le personnel à la lutte contre le gaspillage et à l’aide alimentaire ;',
      '- la formation des personnes chargées du tri, de la préparation et de la remise ;',
      '- l’organisation des remises, y compris lorsqu’une tâche est confiée à un tiers ;',
      '- la vérification de la qualité des repas remis, l’enregistrement des défauts signalés par le Bénéficiaire et le suivi des actions correctives.',
      'Personne qualifiée désignée pour ce plan : {{qualite.responsable}}.',
      'Chaque Partie désigne un référent et signale sans délai tout changement. Les résultats du plan sont communiqués régulièrement au Bénéficiaire.',
    ],
  },
  utilisation: {
    title: 'Utilisation des repas',
    lines: [
      'Le Bénéficiaire réserve les repas à l’aide alimentaire. Il ne les vend pas et ne les cède pas à un tiers sans l’accord écrit de la Cuisine. Il les distribue au plus vite, informe les personnes accueillies des conseils de conservation et de réchauffage, et détruit à ses frais les repas non distribués à leur DLC, après les avoir comptés.',
      '{{#si habilitation requise}}',
      'Le Bénéficiaire maintient pendant toute la durée de la convention son habilitation à l’aide alimentaire. Il signale sans délai à la Cuisine tout retrait ou non-renouvellement.',
      '{{/si}}',
    ],
  },
  formation: {
    title: 'Formation à l’hygiène',
    lines: [
      'Les personnes qui préparent, transportent, reçoivent, stockent, réchauffent ou distribuent les repas, salariées ou bénévoles, sont formées aux bonnes pratiques d’hygiène. Chaque Partie s’en assure pour les siennes et en garde la preuve.',
    ],
  },
  assurance: {
    title: 'Assurance et responsabilité civile',
    lines: [
      'Chaque Partie est assurée en responsabilité civile pour les activités prévues par la convention. Elle en justifie à la signature, puis à chaque renouvellement de son contrat.',
      ':grid 25 30 22 23',
      '| Partie | Assureur | N° de contrat | Valable jusqu’au |',
      '| La Cuisine | {{cuisine.assureur}} | {{cuisine.police}} | {{cuisine.assurance_fin}} |',
      '| Le Bénéficiaire | {{beneficiaire.assureur}} | {{beneficiaire.police}} | {{beneficiaire.assurance_fin}} |',
    ],
  },
  duree: {
    title: 'Durée, reconduction et résiliation',
    lines: [
      'La convention prend effet le {{convention.debut}} et prend fin le {{convention.fin}}. {{convention.reconduction}}',
      'Chaque Partie peut la résilier par lettre recommandée avec demande d’avis de réception, en respectant un préavis d’au moins {{convention.preavis}}. En cas de manquement à la sécurité des aliments, les remises sont suspendues aussitôt ; la résiliation peut intervenir sans préavis si le manquement n’est pas corrigé après une mise en demeure.',
      '{{#si gestion concédée}}',
      'La convention prend fin de plein droit en même temps que le contrat qui confie la gestion de la Cuisine à son exploitant.',
      '{{/si}}',
    ],
  },
  suivi: {
    title: 'Suivi et bilan annuel',
    lines: [
      'Les Parties suivent ensemble le nombre de repas commandés ou annoncés, livrés, acceptés, distribués et perdus, les refus et leurs motifs, la conformité des températures et le coût par repas. Elles en dressent le bilan une fois par an et décident alors des améliorations à apporter.',
    ],
  },
  couts: {
    title: 'Qui fait quoi, et qui en supporte le coût',
    lines: [
      ':grid 58 42',
      '| Étape | À la charge de |',
      '| Production, tri, conditionnement et étiquetage | la Cuisine |',
      '| Transport jusqu’au lieu de remise | {{transport.responsable}} |',
      '| Contrôle à la réception, stockage, remise en température, distribution | le Bénéficiaire |',
      '| Lavage et retour des contenants, destruction des restes | le Bénéficiaire |',
      'Les Parties tiennent à jour un tableau commun des coûts et de leur répartition. Ce tableau est un outil de transparence : il ne crée par lui-même aucune dette entre elles.',
    ],
  },
  prix: {
    title: 'Prix et facturation',
    lines: [
      'Le prix est fixé à {{prix.repas}} par repas livré et accepté. La Cuisine facture chaque mois les repas acceptés, d’après les bordereaux signés. Le prix ne change que par avenant.',
      'Les repas étant fournis à titre onéreux, la Cuisine s’assure que son agrément ou sa dérogation sanitaire couvre cette fourniture.',
    ],
  },
  fiscalite: {
    title: 'Dispositions fiscales',
    lines: [
      'La Cuisine établit elle-même la valeur de son don, à son coût de revient. Si le Bénéficiaire est en droit de le faire, il délivre le reçu prévu à l’article 238 bis du code général des impôts, d’après les bordereaux signés et la valeur déclarée par la Cuisine.',
    ],
  },
  transporteur: {
    title: 'Engagements du Transporteur',
    lines: [
      'Le Transporteur prend en charge les repas au lieu de chargement, contrôle leur état et leur température, les remet au Bénéficiaire et fait signer le bordereau. Il respecte {{renvoi.transport}} et ne confie pas sa tâche à un tiers sans l’accord des Parties.',
      ':grid 34 66',
      '| Le Transporteur | Ce qu’il déclare |',
      '| Contact d’alerte | {{transporteur.telephone}}, {{transporteur.courriel}} |',
      '| Assureur | {{transporteur.assureur}} |',
      '| N° de contrat | {{transporteur.police}}, valable jusqu’au {{transporteur.assurance_fin}} |',
    ],
  },
  communication: {
    title: 'Communication',
    lines: [
      'Chaque Partie peut faire connaître le partenariat avec l’accord de toutes, dans le respect de l’image et de la dignité des personnes accueillies.',
    ],
  },
  donnees: {
    title: 'Protection des données',
    lines: [
      'Les Parties n’échangent aucune donnée permettant d’identifier les personnes accueillies. Les coordonnées professionnelles des référents ne servent qu’au suivi de la convention et sont effacées ensuite.',
    ],
  },
  force_majeure: {
    title: 'Force majeure',
    lines: [
      'Un événement de force majeure suspend les obligations qu’il empêche. S’il dure plus d’un mois, chaque Partie peut mettre fin à la convention par lettre recommandée, sans indemnité.',
    ],
  },
  modifications: {
    title: 'Modifications et cession',
    lines: [
      'Toute modification fait l’objet d’un avenant écrit, numéroté et signé par les Parties. La convention ne peut pas être cédée. Si une clause est nulle, les autres demeurent. Chaque Partie élit domicile à l’adresse indiquée en tête.',
    ],
  },
  litiges: {
    title: 'Règlement amiable et juridiction',
    lines: [
      'En cas de désaccord, les Parties cherchent pendant un mois une solution amiable. À défaut, le litige peut être porté devant la juridiction compétente.',
      'Juridiction compétente : {{convention.juridiction}}.',
    ],
  },
};
