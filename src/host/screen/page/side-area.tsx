import { DocumentsPanel } from './documents-panel';
import { ExecutionsPanel } from './executions-panel';
import { FaultsPanel } from './faults-panel';
import { host } from './host-client';
import { MailPanel } from './mail-panel';
import type { PageAction, PageState } from './page-state';
import { HtmlFrame, SidePanel } from './side-panel';

export const PANEL_TITLES = {
  documents: 'Documents',
  mail: 'Courrier',
  executions: 'Exécutions',
  faults: 'Pannes',
} as const;

interface SideAreaProps {
  readonly state: PageState;
  readonly dispatch: (action: PageAction) => void;
}

/** The script's sidebar, kept alive behind a panel of the page while one is open. */
export function SideArea({ state, dispatch }: SideAreaProps) {
  const { sidebar, panel, stamps } = state;
  return (
    <>
      {sidebar && (
        <SidePanel
          title={sidebar.title}
          kind="sidebar"
          isHidden={panel !== undefined}
          onClose={() => void host.closeHtml(sidebar.id)}
        >
          <HtmlFrame id={sidebar.id} title={sidebar.title || 'Panneau du script'} />
        </SidePanel>
      )}
      {panel && (
        <SidePanel
          title={PANEL_TITLES[panel]}
          kind="panel"
          onClose={() => dispatch({ type: 'panel', panel: undefined })}
        >
          <div class="side-body">
            {panel === 'documents' && (
              <DocumentsPanel
                stamp={stamps.documents}
                onOpen={(document) => dispatch({ type: 'view', document })}
              />
            )}
            {panel === 'mail' && <MailPanel stamp={stamps.mail} />}
            {panel === 'faults' && <FaultsPanel faults={state.faults} />}
            {panel === 'executions' && <ExecutionsPanel stamp={stamps.executions} />}
          </div>
        </SidePanel>
      )}
    </>
  );
}
