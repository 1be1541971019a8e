/** Google's words to a script, as a person is told them. Later rows are less exact. */
const SENTENCES: readonly (readonly [pattern: RegExp, french: (...parts: string[]) => string])[] = [
  [
    /^You are trying to edit a protected cell/,
    () => 'Cette cellule est protégée. Seules les personnes autorisées peuvent la modifier.',
  ],
  [
    /^The data you entered in cell (\S+) violates the data validation rules set on this cell\.\n?([\s\S]*)$/,
    (cell, help) =>
      [
        `La donnée saisie en ${cell} ne respecte pas la règle de validation de cette cellule.`,
        frenchHelp(help),
      ]
        .filter((line) => line !== '')
        .join('\n'),
  ],
  [/^(\S+) is outside of the sheet$/, (cell) => `La cellule ${cell} est en dehors de la feuille.`],
  [
    /^A sheet with the name "([\s\S]*)" already exists/,
    (name) => `Un onglet nommé « ${name} » existe déjà. Choisissez un autre nom.`,
  ],
  [/^The sheet name cannot be empty/, () => 'Le nom d’un onglet ne peut pas être vide.'],
  [
    /^The sheet name cannot be greater than (\d+)/,
    (limit) => `Le nom d’un onglet ne peut pas dépasser ${limit} caractères.`,
  ],
  [/^You can't remove all the /, () => 'Un classeur garde au moins un onglet visible.'],
  [/^You can't hide all the sheets/, () => 'Un classeur garde au moins un onglet visible.'],
  [
    /^You can't delete all the (rows|columns)/,
    (axis) => `Une feuille garde au moins une ${axis === 'rows' ? 'ligne' : 'colonne'}.`,
  ],
  [
    /delete all non-frozen (rows|columns)/,
    (axis) =>
      `Toutes les ${axis === 'rows' ? 'lignes' : 'colonnes'} non figées ne peuvent pas être supprimées.`,
  ],
  [
    /^Your input contains more than the maximum of (\d+) characters/,
    (limit) => `Une cellule peut contenir ${limit} caractères au plus.`,
  ],
  [/out of bounds|outside the dimensions/, () => 'Ces cellules sont en dehors de la feuille.'],
];

function frenchHelp(help = ''): string {
  const [, list] = /^Please enter one of the following values: ([\s\S]*)\.$/.exec(help) ?? [];
  return list === undefined ? help : `Valeurs possibles : ${list}.`;
}

/** A sentence for the page; what has no French sentence here is given as it is, since some words are better than none. */
export function frenchRefusal(message: string): string {
  for (const [pattern, french] of SENTENCES) {
    const match = pattern.exec(message);
    if (match) return french(...match.slice(1));
  }
  return message;
}
