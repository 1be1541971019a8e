const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const whole = new Intl.NumberFormat('fr-FR');
const LEVELS = [
  ['A', 'A sortie cuisine'],
  ['B', 'B livré'],
  ['C', 'C servi'],
  ['FULL', 'complet'],
];

const perMeal = ({ value }) => (value === null ? '—' : euros.format(value / 100));

/** Columns of text, the first to the left, the others to the right. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join('\n');
}

/** What the terminal says of a workspace: costs, traces, conventions, all read from the workbook itself. */
export function startReport({ costs, traceEvents, documents, folder }) {
  const header = ['Coût d’un repas distribué', 'repas', ...LEVELS.map(([, name]) => name)];
  const rows = costs.map((cost) => [
    `${cost.title}${cost.isIllustrative ? ' (illustratif)' : ''}`,
    cost.distributedMeals === null ? '—' : whole.format(cost.distributedMeals),
    ...LEVELS.map(([level]) => perMeal(cost.levels[level])),
  ]);
  const period = costs[0] ? `Période : ${costs[0].periodLabel}` : 'Aucune semaine saisie.';
  const lines = [
    ...(costs.length > 0 ? [table([header, ...rows])] : []),
    `  ${period}`,
    '',
    `Traçabilité : ${whole.format(traceEvents)} événement${traceEvents < 2 ? '' : 's'} au journal.`,
    ...documents.map(({ name, file }) => `Document : ${name}\n            ${file}`),
    `Dossier de travail : ${folder}`,
  ];
  return lines.join('\n');
}
