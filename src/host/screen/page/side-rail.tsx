import { Icon } from './icon';
import type { PanelName } from './page-state';
import { PANEL_TITLES } from './side-area';

interface SideRailProps {
  readonly panel: PanelName | undefined;
  readonly hasSidebar: boolean;
  readonly onPanel: (panel: PanelName) => void;
  readonly onSidebar: () => void;
}

const PANELS = [
  { panel: 'documents', icon: 'document' },
  { panel: 'mail', icon: 'mail' },
  { panel: 'executions', icon: 'executions' },
  { panel: 'faults', icon: 'fault' },
] as const;

/** Buttons at the edge of the page: the script's sidebar, and what the script left behind. */
export function SideRail({ panel, hasSidebar, onPanel, onSidebar }: SideRailProps) {
  const label = hasSidebar ? 'Panneau du module' : 'Rouvrir le panneau du module';
  return (
    <nav class="rail" aria-label="Panneaux">
      <button
        class="rail-button"
        title={label}
        aria-label={label}
        aria-pressed={hasSidebar && !panel}
        onClick={onSidebar}
      >
        <Icon name="sidebar" />
      </button>
      <hr />
      {PANELS.map(({ panel: name, icon }) => (
        <button
          key={name}
          class="rail-button"
          title={PANEL_TITLES[name]}
          aria-label={PANEL_TITLES[name]}
          aria-pressed={panel === name}
          onClick={() => onPanel(name)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </nav>
  );
}
