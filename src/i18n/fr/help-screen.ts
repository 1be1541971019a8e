/** The page « Aide ». */
export const help = {
  title: 'Aide',
  parts: [
    {
      title: 'Une semaine en deux minutes',
      lines: [
        'Onglet Semaine, choisissez le partenariat.',
        'Tapez 0 s’il n’y a eu aucun repas ; laissez vide si vous ne savez pas ; cochez « Fermé ce jour » si rien n’était prévu.',
        'Entrée descend, Tab avance, Ctrl + Entrée enregistre.',
        'Une date se tape courte : 27/11.',
      ],
    },
    {
      title: 'Ce qui est livré se partage',
      lines: [
        'Livrés = acceptés + refusés.',
        'Acceptés = distribués + perdus + en stock.',
        'Un repas refusé ou perdu demande un motif.',
      ],
    },
    {
      title: 'Le coût d’un repas',
      lines: [
        'Sortie cuisine : production et conditionnement.',
        'Livré : avec le transport. Servi : avec la réception et la distribution.',
        'Complet : avec l’accompagnement, la coordination et l’investissement.',
        'Valorisé : ce qui n’est pas payé (bénévolat, dons), toujours montré à part.',
        '« — » veut dire inconnu, jamais zéro.',
      ],
    },
    {
      title: 'Dans les feuilles',
      lines: [
        'Vous pouvez trier, filtrer, renommer les colonnes et en ajouter.',
        'Les cases grises sont calculées.',
        'N’écrivez rien sur les personnes accueillies, sauf des nombres.',
      ],
    },
  ],
};

/** What went wrong with a whole request: each says what became of what was typed. */
export const errors = {
  INVALID_INPUT: 'Rien n’a été enregistré : il y a des points à corriger.',
  UNKNOWN_PROCEDURE:
    'Cette page et le classeur ne sont pas de la même version. Fermez le panneau puis rouvrez-le par le menu Passe-plat.',
  UNREADABLE_REQUEST:
    'Le classeur n’a pas compris la demande. Fermez le panneau puis rouvrez-le par le menu Passe-plat.',
  WORKBOOK_NOT_PREPARED: 'Le classeur n’est pas encore préparé.',
  WORKBOOK_DAMAGED:
    'L’onglet « {tab} » a perdu sa colonne des numéros. « Préparer le classeur » la remet, sans toucher à vos données.',
  WORKBOOK_NEWER:
    'Ce classeur vient d’une version plus récente de Passe-plat. Mettez le module à jour avant d’écrire.',
  BUSY: 'Une autre personne enregistre en ce moment. Attendez quelques secondes puis réessayez : votre saisie est gardée.',
  NOT_FOUND: 'Cette fiche n’est plus dans le classeur : elle a peut-être été supprimée.',
  NOTHING_TO_UNDO:
    'Il n’y a pas d’action à annuler, ou elle est trop grande pour l’être d’un coup.',
  CHANGED_SINCE:
    'Rien n’a été annulé : dans « {tab} », la cellule {cell} ({field}) a changé depuis, elle dit « {now} » au lieu de « {was} ».',
  CHANGED_MEANWHILE:
    'Une autre personne a modifié ces lignes pendant que vous saisissiez. Rien n’a été enregistré et votre saisie est gardée.',
  TO_CONFIRM: 'Rien n’est encore enregistré : une fiche ressemble à celle-ci.',
  TEMPLATE_UNREADABLE:
    'Le modèle de ce document ne s’ouvre pas : sortez-le de la corbeille de Drive, ou supprimez-le pour que Passe-plat en refasse un. Rien n’a été écrit.',
  SERVICE_TROUBLE:
    'Google n’a pas répondu à temps. Attendez une minute puis réessayez : votre saisie est gardée, et un même envoi n’est jamais enregistré deux fois.',
  QUOTA:
    'La limite d’opérations de Google est atteinte. Attendez quelques minutes puis réessayez : votre saisie est gardée.',
  UNEXPECTED:
    'Le classeur a rencontré une erreur inattendue. Votre saisie est gardée : vous pouvez réessayer.',
  UNREACHABLE:
    'Le classeur ne répond pas : vérifiez la connexion, puis réessayez. Votre saisie est gardée, et un même envoi n’est jamais enregistré deux fois.',
  TIMEOUT:
    'Le classeur n’a pas répondu à temps. Réessayez : votre saisie est gardée, et un même envoi n’est jamais enregistré deux fois.',
  UNREADABLE_ANSWER:
    'La réponse du classeur est illisible. Réessayez : votre saisie est gardée, et un même envoi n’est jamais enregistré deux fois.',
};
