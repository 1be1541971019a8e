import { CALL_COSTS, CELL_COSTS, type OwnCosts } from '../google-time';

interface GoogleCostsProps {
  readonly own: OwnCosts;
  readonly onChange: (own: OwnCosts) => void;
}

const SOURCES = { published: 'mesure publiée', chosen: 'choisi, rien n’est publié' } as const;

/** The costs behind the estimates, to look at and to set. */
export function GoogleCosts({ own, onChange }: GoogleCostsProps) {
  const rows = [...CALL_COSTS, CELL_COSTS.read, CELL_COSTS.written];
  const set = (id: string, text: string): void => {
    const { [id]: _old, ...others } = own;
    const value = Number(text.replace(',', '.'));
    onChange(text.trim() === '' || !(value >= 0) ? others : { ...others, [id]: value });
  };
  return (
    <details class="card costs">
      <summary>Comment ce temps est estimé</summary>
      <p class="muted">
        Appels et cellules comptés ici, multipliés par un coût moyen en millisecondes. Ordre de
        grandeur : ni le démarrage, ni l’attente d’un verrou, ni le calcul du script n’y sont.
      </p>
      <table class="calls">
        <thead>
          <tr>
            <th scope="col">Coût d’un appel</th>
            <th scope="col">ms</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, words, milliseconds, source }) => (
            <tr key={id}>
              <td>
                {words} <span class="muted">({SOURCES[source]})</span>
              </td>
              <td>
                <input
                  aria-label={`${words}, millisecondes`}
                  inputMode="decimal"
                  size={5}
                  value={String(own[id] ?? milliseconds).replace('.', ',')}
                  onChange={({ currentTarget }) => set(id, currentTarget.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {Object.keys(own).length > 0 && (
        <button class="text-button" onClick={() => onChange({})}>
          Revenir aux coûts d’origine
        </button>
      )}
    </details>
  );
}
