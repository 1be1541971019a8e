/** The tab that « Vérifier l’installation » writes. */
export const verification = {
  tab: 'Vérification',
  intro:
    'Chaque ligne essaie un service de Google comme Passe-plat s’en sert, dans des onglets et des documents d’essai qui sont supprimés. Les cas gardent leurs noms, en anglais, pour être rapprochés du code.',
  headers: { service: 'Service', title: 'Cas', result: 'Résultat', detail: 'Attendu et obtenu' },
  ok: 'OK',
  gap: 'écart',
  todo: 'à faire',
  running: 'en cours',
  stopped: 'L’exécution s’est arrêtée pendant ce cas (temps ou quota).',
  leftovers: 'Onglets et documents d’essai à supprimer à la main : {names}',
  done: '{ok} cas OK, {gaps?écart:écarts} : {gaps}.',
  more: '{ok} cas OK, {gaps?écart:écarts} : {gaps}, à faire : {todo}. Relancez « Vérifier l’installation » pour continuer.',
  wrongLocale:
    'Les essais supposent un classeur en français. Choisissez « France » dans Fichier > Paramètres, puis relancez.',
  busy: 'Une vérification est déjà en cours dans ce classeur.',
};
