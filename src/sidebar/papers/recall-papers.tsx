import { useState } from 'preact/hooks';
import type { RecallView } from '../../app/recall-views';
import type { PaperView } from '../../app/write-paper';
import { screens } from '../../i18n/fr/screens';
import { Busy, FailureCard } from '../components/small-parts';
import { useQuestion } from '../trace/use-question';
import { BLANK, PaperButton, PaperLinks } from './paper-button';

const words = screens.paperScreen;

/** A letter for each structure, one after the other: what a failure left unwritten is written at the next press. */
function Letters({ recall }: { readonly recall: RecallView }) {
  const { failure, isLoading, ask } = useQuestion('writePaper');
  const [written, setWritten] = useState<readonly PaperView[]>([]);
  const writeAll = async () => {
    let letters: readonly PaperView[] = [];
    for (const { recallContactId } of recall.contacts) {
      const { incidentId } = recall;
      const letter = await ask({ ...BLANK, paper: 'RECALL_LETTER', incidentId, recallContactId });
      if (letter === null) return;
      letters = [...letters, letter];
      setWritten(letters);
    }
  };
  return (
    <li>
      <button
        type="button"
        class="small"
        disabled={isLoading}
        onClick={() => {
          setWritten([]);
          void writeAll();
        }}
      >
        {words.letters}
      </button>
      {isLoading && <Busy text={words.writing} />}
      {failure !== null && <FailureCard failure={failure} onRetry={() => void writeAll()} />}
      {written.map((letter) => (
        <PaperLinks key={letter.documentUrl} paper={letter} />
      ))}
    </li>
  );
}

/** Letters, never for a drill, and the form of annexe 17 as a document. */
export function RecallPapers({ recall }: { readonly recall: RecallView }) {
  const { incidentId } = recall;
  return (
    <ul class="plain">
      {!recall.isDrill && recall.contacts.length > 0 && <Letters recall={recall} />}
      <PaperButton
        label={words.form}
        asked={() => ({ ...BLANK, paper: 'RECALL_FORM', incidentId })}
      />
    </ul>
  );
}
