/** What traceability answers from the workbook: the log, the go / no-go at the door, the trace, the recall. */
export const traceWords = {
  breaks: {
    CHANGED:
      'Ligne {row} ({event}) : une cellule a été retouchée à la main. Remède : retrouvez la valeur d’origine dans Fichier > Historique des versions.',
    ADDED:
      'Ligne {row} ({event}) : ajoutée ou descellée à la main, pas par le module. Remède : effacez-la et refaites la saisie dans le volet.',
    COPIED: 'Ligne {row} ({event}) : copie d’une autre ligne. Remède : effacez la copie.',
    MISSING:
      'Lignes n° {from} à {until} du registre : supprimées. Remède : retrouvez-les dans Fichier > Historique des versions.',
  },
};
