import { useEffect, useState } from 'preact/hooks';
import type { DeskMenu } from './host-types';
import { MenuBar } from './menu-bar';

interface TopBarProps {
  readonly name: string;
  readonly menus: readonly DeskMenu[];
  readonly isHeard: boolean;
  readonly isRunning: boolean;
  /** Faults that wait for their call. */
  readonly faultCount: number;
  readonly onFaults: () => void;
  readonly onRun: (functionName: string) => void;
}

export function TopBar(props: TopBarProps) {
  const { name, menus, isHeard, isRunning, faultCount, onFaults, onRun } = props;
  useEffect(() => {
    if (name) document.title = name;
  }, [name]);
  return (
    <header class="top-bar">
      <img class="logo" src="/page/icon.svg" alt="" width={36} height={36} />
      <div class="top-words">
        <div class="title-line">
          <h1>{name || 'Classeur'}</h1>
          <span
            class="badge"
            title="Tout reste sur cet ordinateur : rien n’est envoyé sur Internet."
          >
            Classeur local
          </span>
        </div>
        <MenuBar menus={menus} onRun={onRun} />
      </div>
      <div class="top-state" role="status">
        {faultCount > 0 && (
          <button class="pill warn" onClick={onFaults}>
            ● {faultCount > 1 ? `${faultCount} pannes prévues` : 'Panne prévue'}
          </button>
        )}
        {!isHeard && <span class="pill bad">✕ L’hôte ne répond plus</span>}
        {isHeard && isRunning && <RunningNote />}
      </div>
    </header>
  );
}

const WORTH_SAYING_MILLISECONDS = 400;

/** A short run says nothing: a word that flashes by only disturbs. */
function RunningNote() {
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(true), WORTH_SAYING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return isSaid ? <span class="pill info">● Exécution du script…</span> : null;
}
