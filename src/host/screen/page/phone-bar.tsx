import { Icon, type IconName } from './icon';
import type { PanelName, PhoneView } from './page-state';

interface PhoneBarProps {
  readonly view: PhoneView;
  readonly panel: PanelName | undefined;
  readonly onGrid: () => void;
  readonly onSidebar: () => void;
  readonly onPanel: (panel: PanelName) => void;
}

/** On a phone one thing fills the screen; this bar says which. */
export function PhoneBar({ view, panel, onGrid, onSidebar, onPanel }: PhoneBarProps) {
  const isSide = view === 'side';
  return (
    <nav class="phone-bar" aria-label="Vues">
      <PhoneButton icon="book" words="Tableau" isOn={!isSide} onClick={onGrid} />
      <PhoneButton icon="sidebar" words="Module" isOn={isSide && !panel} onClick={onSidebar} />
      <PhoneButton
        icon="document"
        words="Documents"
        isOn={isSide && panel === 'documents'}
        onClick={() => onPanel('documents')}
      />
      <PhoneButton
        icon="mail"
        words="Courrier"
        isOn={isSide && panel === 'mail'}
        onClick={() => onPanel('mail')}
      />
      <PhoneButton
        icon="executions"
        words="Exécutions"
        isOn={isSide && panel === 'executions'}
        onClick={() => onPanel('executions')}
      />
      <PhoneButton
        icon="fault"
        words="Pannes"
        isOn={isSide && panel === 'faults'}
        onClick={() => onPanel('faults')}
      />
    </nav>
  );
}

interface PhoneButtonProps {
  readonly icon: IconName;
  readonly words: string;
  readonly isOn: boolean;
  readonly onClick: () => void;
}

function PhoneButton({ icon, words, isOn, onClick }: PhoneButtonProps) {
  return (
    <button aria-pressed={isOn} onClick={onClick}>
      <Icon name={icon} />
      {words}
    </button>
  );
}
