import { useEffect, useRef } from 'preact/hooks';
import type { AskEvent } from './host-types';

const WORDS = { OK: 'OK', CANCEL: 'Annuler', YES: 'Oui', NO: 'Non' } as const;

interface QuestionDialogProps {
  readonly question: Pick<AskEvent, 'kind' | 'title' | 'message' | 'buttons'>;
  readonly onAnswer: (button: string, text: string) => void;
}

/** An alert or a prompt of a script, which waits for the answer; closing it is an answer too. */
export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    (input.current ?? dialog.current?.querySelector<HTMLElement>('.primary'))?.focus();
  }, []);
  const answer = (button: string): void => onAnswer(button, input.current?.value ?? '');
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby="question-title"
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(question.buttons[0] ?? 'OK');
        }}
      >
        {question.title && <h2 id="question-title">{question.title}</h2>}
        {/* Without a title the message names the dialog. */}
        <p class="question-message" id={question.title ? 'question-message' : 'question-title'}>
          {question.message}
        </p>
        {question.kind === 'prompt' && (
          <input ref={input} type="text" aria-label={question.message} autocomplete="off" />
        )}
        <div class="buttons">
          {question.buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'primary' : ''}
              onClick={index === 0 ? undefined : () => answer(button)}
            >
              {WORDS[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
