import { DocumentViewer } from './document-viewer';
import { host } from './host-client';
import { HtmlDialog } from './html-dialog';
import type { Complaint, PageAction, PageState } from './page-state';
import { QuestionDialog } from './question-dialog';

interface OverlaysProps {
  readonly state: PageState;
  readonly dispatch: (action: PageAction) => void;
}

/** What stands above the page: dialogs and questions of the script, an open document, a sentence of the page. */
export function Overlays({ state, dispatch }: OverlaysProps) {
  return (
    <>
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
    </>
  );
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
