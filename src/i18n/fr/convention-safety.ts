/** Clauses of the convention about the food itself, from the kitchen to the signature of the slip. */
export const conventionSafety = {
  liaison: {
    title: 'Liaison et remise en température',
    lines: [
      'Les repas sont remis {{flux.mode_de_remise}}.',
      '{{#si liaison froide}}',
      'Après cuisson, les plats sont refroidis rapidement puis conservés entre 0 °C et {{temperatures.froid}} jusqu’à leur remise et jusqu’à leur consommation. La remise en température a lieu une seule fois : elle atteint {{temperatures.chaud}} à cœur en moins d’une heure, et le plat est consommé le jour même. Un plat réchauffé n’est jamais refroidi de nouveau.',
      '{{/si}}',
      '{{#si liaison chaude}}',
      'Les plats sont maintenus à {{temperatures.chaud}} au moins, depuis la fin de la cuisson jusqu’à leur consommation, qui a lieu le jour même. Ce qui n’a pas été consommé n’est ni refroidi ni conservé.',
      '{{/si}}',
      '{{#si température ambiante}}',
      'Seuls sont remis des produits stables à température ambiante, dans leur emballage d’origine fermé.',
      '{{/si}}',
    ],
  },
  dlc: {
    title: 'Date limite de consommation',
    lines: [
      'La Cuisine fixe la date limite de consommation (DLC) de chaque plat et l’inscrit sur chaque contenant. Pour un plat cuisiné à l’avance, cette date ne dépasse pas de plus de {{dlc.jours}} le jour de fabrication, sauf étude de vieillissement validée.',
      'Le jour de la prise en charge, il reste au moins {{dlc.heures}} avant la fin de la DLC. Ce délai peut être plus court si le Bénéficiaire justifie qu’il redistribue les repas avant cette échéance.',
      '{{#si délai court justifié}}',
      'Justification du Bénéficiaire pour un délai plus court : {{dlc.justification}}.',
      '{{/si}}',
      'Aucun repas n’est remis ni distribué après sa DLC.',
    ],
  },
  tri: {
    title: 'Tri par la Cuisine',
    lines: [
      'Avant chaque remise, la Cuisine trie les repas à ses frais. Elle écarte ceux qui ne peuvent pas être consommés sans risque : emballage ouvert, percé ou souillé, aspect ou odeur anormaux, température non respectée, étiquette absente, illisible ou noircie.',
    ],
  },
  etiquetage: {
    title: 'Conditionnement, étiquetage et allergènes',
    lines: [
      'Chaque contenant est propre, fermé et étiqueté. L’étiquette, ou le bordereau qui l’accompagne, porte au moins la désignation du plat, la quantité, le numéro de lot, la date de fabrication, la DLC, le nom de la Cuisine avec son numéro d’agrément s’il existe, la température de conservation et les conseils de réchauffage.',
      'La présence des allergènes à déclaration obligatoire est indiquée par écrit pour chaque plat. Si cette information ne peut pas être garantie, la Cuisine signale que le plat est susceptible de contenir les quatorze allergènes réglementaires, et le Bénéficiaire en informe les personnes accueillies.',
      'Le numéro de lot, la DLC et les allergènes ne peuvent être ni corrigés ni complétés après la remise.',
    ],
  },
  contenants: {
    title: 'Contenants réutilisables',
    lines: [
      'Les bacs, couvercles et caisses réutilisables restent la propriété de la Cuisine. Le Bénéficiaire les vide, les lave et les rend au plus tard à la remise suivante. Leur sortie et leur retour sont notés ; une fois rendus, leur hygiène relève de la Cuisine.',
      '{{#si contenants précisés}}',
      'Règle convenue : {{contenants.regle}}.',
      '{{/si}}',
    ],
  },
  livraisons: {
    title: 'Jours, horaires, lieu et volumes',
    lines: [
      ':grid 34 66',
      '| Rythme des remises | Ce qui est convenu |',
      '| Jours de remise | {{flux.jours}} |',
      '| Horaires | {{flux.horaires}} |',
      '| Lieu de remise | {{flux.lieu}} |',
      '| Volume indicatif | {{flux.repas_prevus}} |',
      'Ces volumes sont indicatifs. Le Bénéficiaire fait connaître ses besoins ; la Cuisine annonce les quantités disponibles dès qu’elle les connaît. Les repas commandés ou annoncés, livrés, acceptés et distribués sont comptés séparément.',
    ],
  },
  annulation: {
    title: 'Annulation d’une remise',
    lines: [
      'La Partie qui ne peut pas assurer une remise ou s’y présenter le fait savoir au moins {{delais.annulation}} à l’avance, aux coordonnées indiquées à {{renvoi.alertes}}. En cas d’empêchement imprévisible, elle le fait savoir sans attendre.',
    ],
  },
  reception: {
    title: 'Contrôles à la réception et refus',
    lines: [
      'Avant de signer, la personne qui reçoit les repas contrôle la température entre deux conditionnements puis, seulement si elle n’est pas conforme, la température à cœur d’un produit qui est ensuite jeté. Elle contrôle aussi la DLC, le numéro de lot, l’étiquetage, l’état des emballages, l’aspect et l’odeur des plats, ainsi que la propreté du véhicule.',
      ':grid 25 25 25 25',
      '| Produits | Température attendue | Tolérance | Au-delà |',
      '| Plats froids | de 0 °C à {{temperatures.froid}} | {{temperatures.froid_tolere}} entre deux conditionnements, {{temperatures.froid_a_coeur}} à cœur, pour {{temperatures.hors_froid}} au plus | mesure à cœur, puis refus au-delà de {{temperatures.froid_a_coeur}} |',
      '| Plats chauds | {{temperatures.chaud}} au moins, à cœur | aucune | refus |',
      '| Produits surgelés | {{temperatures.surgele}} au plus | {{temperatures.surgele_tolere}} en surface, pour un temps court | refus |',
      'Le temps passé hors du froid, chargement et déchargement compris, ne dépasse pas {{temperatures.hors_froid}}.',
      'Le Bénéficiaire peut refuser tout ou partie d’une remise : capacité de transport, de stockage ou de distribution insuffisante, besoin insuffisant, défaut de température, d’étiquetage, de DLC, d’emballage ou d’aspect, véhicule malpropre. Le refus est noté avec son motif sur le bordereau et signalé aussitôt à la Cuisine. Les repas refusés repartent avec celui qui les a apportés, ou sont isolés, identifiés comme non conformes puis détruits.',
    ],
  },
  transport: {
    title: 'Transport',
    lines: [
      '{{#si remise sur place}}',
      'Les repas sont remis et consommés sur place : aucun transport n’est prévu.',
      '{{/si}}',
      '{{#si pas remise sur place}}',
      ':grid 34 66',
      '| Moyens de transport | Ce qui est convenu |',
      '| Transport assuré par | {{transport.responsable}} |',
      '| Véhicule | {{transport.vehicule}} |',
      '| Distance depuis le lieu de chargement | {{transport.distance}} |',
      'Celui qui transporte les repas en supporte les frais, utilise un véhicule propre, maintient les températures du chargement à la remise et les relève au départ et à l’arrivée. Sans véhicule agréé pour le transport sous température dirigée, le trajet reste inférieur à {{transport.distance_max}} et se fait sans rupture de charge.',
      '{{/si}}',
    ],
  },
  stockage: {
    title: 'Stockage chez le Bénéficiaire',
    lines: [
      'Moyens de stockage : {{stockage.description}}.',
      'Le Bénéficiaire range les repas sans attendre, à la température indiquée sur l’étiquette, relève chaque jour d’ouverture la température de ses enceintes et distribue d’abord les repas dont la DLC est la plus proche.',
    ],
  },
  transfert: {
    title: 'Transfert de propriété et de responsabilité',
    lines: [
      'La propriété des repas et la responsabilité de leur conservation passent au Bénéficiaire lorsqu’il signe le bordereau de remise, après les contrôles prévus à {{renvoi.reception}}. Sa signature vaut acceptation des repas en l’état. Jusque-là, la garde des repas appartient à la Cuisine puis, dès le chargement, à celui qui transporte.',
      'La Cuisine reste responsable des défauts qui existaient avant la signature et que ces contrôles ne pouvaient pas révéler.',
    ],
  },
};
