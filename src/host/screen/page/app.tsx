import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { runFileMenu } from './file-menu';
import { GridView } from './grid-view';
import { host, listen } from './host-client';
import { INITIAL, reduce, type Complain, type PageAction, type PanelName } from './page-state';
import { PhoneBar } from './phone-bar';
import { Overlays } from './overlays';
import { SideArea } from './side-area';
import { SideRail } from './side-rail';
import { ToastStack } from './toast-stack';
import { TopBar } from './top-bar';
import { useDocumentLinks } from './use-document-links';

type Dispatch = (action: PageAction) => void;

/** The page: a workbook with its menus, what a script shows beside it, and what it left behind. */
export function App() {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const [name, setName] = useState('');
  const [stamp, setStamp] = useState(0);
  const { complain, runMenu } = useCommands(dispatch);
  useHostEvents(dispatch, () => setStamp((now) => now + 1));
  useDocumentLinks(dispatch);
  const loadFaults = useFaultPlace(state.panel, dispatch);
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('menu');
    if (asked) void runMenu(asked);
  }, []);

  const openPanel = (panel: PanelName): void => {
    dispatch({ type: 'panel', panel: state.panel === panel ? undefined : panel });
  };
  const hasSide = state.panel !== undefined || state.sidebar !== undefined;
  return (
    <div class={`page ${hasSide ? 'has-side' : ''} phone-${state.phoneView}`}>
      <TopBar
        name={name}
        menus={state.menus}
        onRun={(functionName) => void runMenu(functionName)}
        isHeard={state.isHeard}
        isRunning={state.running > 0}
        faultCount={state.faults.armed.length}
        onFaults={() => dispatch({ type: 'panel', panel: 'faults' })}
      />
      <div class="work">
        <GridView
          stamp={stamp}
          chosen={state.chosen}
          onPlace={loadFaults}
          onComplain={complain}
          onName={setName}
        />
        <SideArea state={state} dispatch={dispatch} />
        <SideRail
          panel={state.panel}
          hasSidebar={state.sidebar !== undefined}
          onPanel={openPanel}
          onSidebar={() => {
            if (state.sidebar) dispatch({ type: 'panel', panel: undefined });
            else void reopenSidebar(complain);
          }}
        />
      </div>
      <PhoneBar
        view={state.phoneView}
        panel={state.panel}
        onGrid={() => dispatch({ type: 'phone', view: 'grid' })}
        onSidebar={() => {
          if (state.sidebar) dispatch({ type: 'phone', view: 'side' });
          else void reopenSidebar(complain);
        }}
        onPanel={(panel) => dispatch({ type: 'panel', panel })}
      />
      <Overlays state={state} dispatch={dispatch} />
      <ToastStack
        toasts={state.toasts}
        onDismiss={(key) => dispatch({ type: 'dismissToast', key })}
      />
    </div>
  );
}

/** The panel of faults names the selected cell: it is asked for when the panel opens, and by what is answered here. */
function useFaultPlace(panel: PanelName | undefined, dispatch: Dispatch): () => void {
  const load = (): void => {
    if (panel !== 'faults') return;
    void host.faults().then((faults) => dispatch({ type: 'faults', faults }));
  };
  useEffect(load, [panel]);
  return load;
}

interface Commands {
  readonly complain: Complain;
  readonly runMenu: (functionName: string) => Promise<void>;
}

function useCommands(dispatch: Dispatch): Commands {
  return useMemo(() => {
    const complain: Complain = (complaint) => dispatch({ type: 'complain', complaint });
    const runMenu = async (functionName: string): Promise<void> => {
      if (runFileMenu(functionName, complain)) return;
      dispatch({ type: 'running', by: 1 });
      try {
        const answer = await host.runMenu(functionName);
        if (!answer.ok) complain({ title: 'Le script a échoué', message: answer.error.message });
      } finally {
        dispatch({ type: 'running', by: -1 });
      }
    };
    return { complain, runMenu };
  }, []);
}

/** Listens while the page lives. What was said while nobody listened is asked for. */
function useHostEvents(dispatch: Dispatch, onBook: () => void): void {
  useEffect(() => {
    const loadMenus = async (): Promise<void> => {
      dispatch({ type: 'menus', menus: await host.menus() });
    };
    const loadFaults = async (): Promise<void> => {
      dispatch({ type: 'faults', faults: await host.faults() });
    };
    return listen(
      (event) => {
        dispatch({ type: 'host', event });
        if (event.type === 'menus') void loadMenus();
        if (event.type === 'book') onBook();
        if (event.type === 'faults') void loadFaults();
      },
      (isHeard) => {
        dispatch({ type: 'heard', isHeard });
        if (!isHeard) return;
        void loadMenus();
        void loadFaults();
        onBook();
      },
    );
  }, []);
}

async function reopenSidebar(complain: Complain): Promise<void> {
  const { ok } = await host.reopenSidebar();
  if (ok) return;
  complain({
    title: 'Aucun panneau à rouvrir',
    message: 'Ouvrez d’abord le module depuis son menu.',
  });
}
