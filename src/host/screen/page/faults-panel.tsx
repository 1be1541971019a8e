import { useState } from 'preact/hooks';
import type { FaultKind } from '../fault-words';
import { host } from './host-client';
import type { FaultState } from './host-types';
import { Icon } from './icon';

interface FaultsPanelProps {
  readonly faults: FaultState;
}

interface Choice {
  readonly kind: FaultKind;
  readonly words: string;
}

const GROUPS: readonly { readonly title: string; readonly choices: readonly Choice[] }[] = [
  {
    title: 'L’exécution s’arrête',
    choices: [
      { kind: 'killBefore', words: 'Interrompue avant un appel' },
      { kind: 'killAfter', words: 'Interrompue après un appel' },
    ],
  },
  {
    title: 'Google refuse un appel',
    choices: [
      { kind: 'serviceTimedOut', words: 'Le service ne répond pas à temps' },
      { kind: 'tooManyTimes', words: 'Trop d’appels en peu de temps' },
      { kind: 'serverError', words: 'Erreur du serveur' },
    ],
  },
  {
    title: 'Verrou et cache',
    choices: [
      { kind: 'lock', words: 'Le verrou est pris par quelqu’un d’autre' },
      { kind: 'cache', words: 'Le cache est vidé' },
    ],
  },
  {
    title: 'Quelqu’un d’autre modifie le classeur',
    choices: [
      { kind: 'overwriteCell', words: 'Écrit dans la cellule choisie' },
      { kind: 'sortRows', words: 'Trie les lignes par la colonne choisie' },
      { kind: 'insertColumn', words: 'Insère une colonne avant la cellule' },
      { kind: 'deleteRow', words: 'Supprime la ligne de la cellule' },
    ],
  },
];

const GESTURES: readonly FaultKind[] = ['sortRows', 'insertColumn', 'deleteRow', 'overwriteCell'];
const WITHOUT_CALL: readonly FaultKind[] = ['lock', 'cache'];
const TIME = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium' });

/** Where a person asks for what goes wrong one day, to see what the script makes of it. */
export function FaultsPanel({ faults }: FaultsPanelProps) {
  return (
    <>
      <p class="panel-note">
        Provoquez ici une panne pour voir si le module s’en relève : elle frappe la prochaine
        exécution qui atteint l’appel choisi, puis s’efface.
      </p>
      <ArmedList faults={faults} />
      <FaultForm place={faults.place} />
      {faults.told.length > 0 && (
        <section aria-label="Ce qui est arrivé">
          <h3 class="panel-title">Ce qui est arrivé</h3>
          <ul class="panel-list">
            {faults.told.map(({ at, sentence }) => (
              <li class="card fault-told" key={`${at} ${sentence}`}>
                {sentence} <span class="muted">{TIME.format(at)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ArmedList({ faults }: FaultsPanelProps) {
  if (faults.armed.length === 0) return null;
  return (
    <section aria-label="Pannes prévues">
      <h3 class="panel-title">Pannes prévues</h3>
      <ul class="panel-list">
        {faults.armed.map(({ id, words, every }) => (
          <li class="card fault-armed" key={id}>
            <span>
              ● {words}
              <span class="muted">
                {every ? 'à chaque exécution' : 'à la prochaine exécution concernée'}
              </span>
            </span>
            <button
              class="icon-button"
              aria-label={`Renoncer : ${words}`}
              onClick={() => void host.disarmFault(id)}
            >
              <Icon name="close" size={18} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const OPTIONS = GROUPS.map(({ title, choices }) => (
  <optgroup label={title} key={title}>
    {choices.map(({ kind: value, words }) => (
      <option value={value} key={value}>
        {words}
      </option>
    ))}
  </optgroup>
));

function FaultForm({ place }: { readonly place: string }) {
  const [kind, setKind] = useState<FaultKind>('killBefore');
  const [call, setCall] = useState('1');
  const [text, setText] = useState('999');
  const [every, setEvery] = useState(false);
  const number = /^\d+$/.test(call) ? Number(call) : 0;
  const isCallWrong = number < 1;
  const hasCall = !WITHOUT_CALL.includes(kind);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!hasCall) void host.armFault({ kind, call: 1, every, text });
    else if (!isCallWrong) void host.armFault({ kind, call: number, every, text });
  };
  return (
    <form class="fault-form" onSubmit={submit}>
      <label for="fault-kind">Panne</label>
      <select
        id="fault-kind"
        value={kind}
        // The options below are the only values.
        onChange={({ currentTarget }) => setKind(currentTarget.value as FaultKind)}
      >
        {OPTIONS}
      </select>
      {GESTURES.includes(kind) && (
        <p class="hint">
          Cellule choisie dans le tableau : <strong>{place}</strong>
        </p>
      )}
      {kind === 'overwriteCell' && (
        <>
          <label for="fault-text">Texte écrit</label>
          <input
            id="fault-text"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </>
      )}
      {hasCall && (
        <CallField
          words={GESTURES.includes(kind) ? 'Après l’appel n°' : 'Appel n°'}
          call={call}
          isWrong={isCallWrong}
          onCall={setCall}
        />
      )}
      <label class="check-line">
        <input
          type="checkbox"
          checked={every}
          onChange={({ currentTarget }) => setEvery(currentTarget.checked)}
        />
        À chaque exécution, jusqu’à ce que j’y renonce
      </label>
      <button class="primary-button">Préparer la panne</button>
    </form>
  );
}

interface CallFieldProps {
  readonly words: string;
  readonly call: string;
  readonly isWrong: boolean;
  readonly onCall: (call: string) => void;
}

function CallField({ words, call, isWrong, onCall }: CallFieldProps) {
  return (
    <>
      <label for="fault-call">{words}</label>
      <p class="hint" id="fault-call-hint">
        Les appels d’une exécution se comptent à partir de 1 ; « Exécutions » dit combien elle en a
        fait.
      </p>
      <input
        id="fault-call"
        inputMode="numeric"
        aria-describedby="fault-call-hint fault-call-error"
        aria-invalid={isWrong}
        value={call}
        onInput={({ currentTarget }) => onCall(currentTarget.value)}
      />
      <p class="error-text" id="fault-call-error" role="alert">
        {isWrong ? 'Donnez un nombre entier, 1 ou plus.' : ''}
      </p>
    </>
  );
}
