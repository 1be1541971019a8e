import { screens } from '../../i18n/fr/screens';
import { BLANK, PaperButton } from './paper-button';

const words = screens.paperScreen;

const PAPERS = ['SLIP', 'RECEPTION', 'ROUND', 'LABELS', 'TEMPERATURES', 'RECALL_FORM'] as const;

/** Every paper without a value, for those who write by hand. */
export function BlankPapers() {
  return (
    <>
      <h2>{words.blanks}</h2>
      <ul class="plain">
        {PAPERS.map((paper) => (
          <PaperButton key={paper} label={words.names[paper]} asked={() => ({ ...BLANK, paper })} />
        ))}
      </ul>
    </>
  );
}
