import { useCallback, useEffect, useReducer, useState } from 'preact/hooks';
import { DocumentViewer } from './document-viewer';
import { GridView } from './grid-view';
import { host, listen } from './host-client';
import { HtmlDialog } from './html-dialog';
import { INITIAL, reduce, type Complain, type Complaint, type PanelName } from './page-state';
import { PhoneBar } from './phone-bar';
import { QuestionDialog } from './question-dialog';
import { SideArea } from './side-area';
import { SideRail } from './side-rail';
import { ToastStack } from './toast-stack';
import { TopBar } from './top-bar';

/** The page: a workbook with its menus, what a script shows beside it, and what it left behind. */
export function App() {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const [name, setName] = useState('');
  const [stamp, setStamp] = useState(0);
  const complain = useCallback((complaint: Complaint): void => {
    dispatch({ type: 'complain', complaint });
  }, []);
  const runMenu = useCallback(async (functionName: string): Promise<void> => {
    dispatch({ type: 'running', by: 1 });
    try {
      const answer = await host.runMenu(functionName);
      if (!answer.ok) complain({ title: 'Le script a échoué', message: answer.error.message });
    } finally {
      dispatch({ type: 'running', by: -1 });
    }
  }, []);

  useEffect(() => {
    const loadMenus = async (): Promise<void> => {
      dispatch({ type: 'menus', menus: await host.menus() });
    };
    const stop = listen(
      (event) => {
        dispatch({ type: 'host', event });
        if (event.type === 'menus') void loadMenus();
        if (event.type === 'book') setStamp((now) => now + 1);
      },
      (isHeard) => {
        dispatch({ type: 'heard', isHeard });
        // What was said while nobody listened is asked for.
        if (isHeard) {
          void loadMenus();
          setStamp((now) => now + 1);
        }
      },
    );
    const asked = new URLSearchParams(location.search).get('menu');
    if (asked) void runMenu(asked);
    return stop;
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
      />
      <div class="work">
        <GridView stamp={stamp} onComplain={complain} onName={setName} />
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
      {state.dialogs.map((dialog) => (
        <HtmlDialog
          key={dialog.id}
          dialog={dialog}
          onClose={() => void host.closeHtml(dialog.id)}
        />
      ))}
      {state.questions.map((question) => (
        <QuestionDialog
          key={question.id}
          question={question}
          onAnswer={(button, text) => void host.answer(question.id, button, text)}
        />
      ))}
      {state.viewedDocument && (
        <DocumentViewer
          document={state.viewedDocument}
          stamp={state.stamps.documents}
          onClose={() => dispatch({ type: 'view', document: undefined })}
        />
      )}
      {state.complaint && (
        <ComplaintDialog
          complaint={state.complaint}
          onClose={() => dispatch({ type: 'complain', complaint: undefined })}
        />
      )}
      <ToastStack
        toasts={state.toasts}
        onDismiss={(key) => dispatch({ type: 'dismissToast', key })}
      />
    </div>
  );
}

async function reopenSidebar(complain: Complain): Promise<void> {
  const { ok } = await host.reopenSidebar();
  if (ok) return;
  complain({
    title: 'Aucun panneau à rouvrir',
    message: 'Ouvrez d’abord le module depuis son menu.',
  });
}

interface ComplaintDialogProps {
  readonly complaint: Complaint;
  readonly onClose: () => void;
}

function ComplaintDialog({ complaint, onClose }: ComplaintDialogProps) {
  const { title, message, goOn } = complaint;
  const buttons = goOn ? (['OK', 'CANCEL'] as const) : (['OK'] as const);
  return (
    <QuestionDialog
      question={{ kind: 'alert', title, message, buttons }}
      onAnswer={(button) => {
        onClose();
        if (button === 'OK') goOn?.();
      }}
    />
  );
}
