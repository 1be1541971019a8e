import type { PaperAsked, PaperView } from '../../app/write-paper';
import { screens } from '../../i18n/fr/screens';
import { Busy, FailureCard } from '../components/small-parts';
import { useQuestion } from '../trace/use-question';

const words = screens.paperScreen;

/** Nothing is asked of a paper: it is blank. */
export const BLANK: Omit<PaperAsked, 'paper'> = {
  partnershipId: '',
  day: '',
  incidentId: '',
  recallContactId: '',
  pictures: [],
};

const isSafe = (url: string | null): url is string => url !== null && /^(https?:|\/)/.test(url);

/** A paper that was written: the document, and its PDF where there is one. */
export function PaperLinks({ paper }: { readonly paper: PaperView }) {
  const links = [
    [paper.documentUrl, words.open],
    [paper.pdfUrl, words.pdf],
  ] as const;
  return (
    <p role="status" class="small">
      {paper.name}
      {links.map(
        ([url, text]) =>
          isSafe(url) && (
            <span key={url}>
              {' · '}
              <a href={url} target="_blank" rel="noopener">
                {text} <span class="sr">{screens.app.opensNewTab}</span>
              </a>
            </span>
          ),
      )}
    </p>
  );
}

/** Writes a paper and shows where it is: an item of a list of papers. */
export function PaperButton(props: {
  readonly label: string;
  /** Called when the button is pressed: codes of lots are drawn then. */
  readonly asked: () => PaperAsked;
}) {
  const { label, asked } = props;
  const { data, failure, isLoading, ask } = useQuestion('writePaper');
  const write = () => void ask(asked());
  return (
    <li>
      <button type="button" class="small" disabled={isLoading} onClick={write}>
        {label}
      </button>
      {isLoading && <Busy text={words.writing} />}
      {failure !== null && <FailureCard failure={failure} onRetry={write} />}
      {data !== null && !isLoading && failure === null && <PaperLinks paper={data} />}
    </li>
  );
}
