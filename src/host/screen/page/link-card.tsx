import { useEffect } from 'preact/hooks';
import type { CellLink } from './grid/cell-link';
import type { GridFrame } from './grid/grid-frame';

/** The selected cell when it has a link. */
export interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly link: CellLink;
}

interface LinkCardProps {
  readonly cell: LinkedCell;
  readonly frame: GridFrame | undefined;
  /** Goes to cells of this workbook. */
  readonly onGo: (link: Extract<CellLink, { kind: 'cells' }>) => void;
}

const CARD = { width: 260, height: 40 };

/** Below the selected cell, as in Sheets: its link, to be followed with a click or with Alt+Enter. */
export function LinkCard({ cell, frame, onGo }: LinkCardProps) {
  const { link } = cell;
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => {
      const inGrid = document.activeElement?.getAttribute('data-u-comp') === 'editor';
      const isTyping = document.querySelector('.grid[data-editing=true]') !== null;
      if (event.key !== 'Enter' || !event.altKey || !inGrid || isTyping) return;
      event.preventDefault();
      event.stopPropagation();
      if (link.kind === 'cells') onGo(link);
      else window.open(link.url, '_blank', 'noopener,noreferrer');
    };
    document.addEventListener('keydown', follow, true);
    return () => document.removeEventListener('keydown', follow, true);
  }, [link]);
  const place = frame && placeOf(cell, frame);
  if (!place) return null;
  return (
    <div
      class="link-card"
      role="group"
      aria-label="Lien de la cellule"
      style={{ left: `${place.left}px`, top: `${place.top}px`, maxWidth: `${CARD.width}px` }}
    >
      {link.kind === 'cells' ? (
        <button type="button" onClick={() => onGo(link)}>
          Aller à {link.words}
        </button>
      ) : (
        <a href={link.url} target="_blank" rel="noopener noreferrer">
          {link.url}
        </a>
      )}
    </div>
  );
}

/** Nothing while the cell is scrolled out of view; above the cell where there is no room below. */
function placeOf({ row, column }: LinkedCell, frame: GridFrame) {
  const at = frame.cell(row, column);
  const fromX = at.isFrozenColumn ? frame.headLeft : frame.mainLeft;
  const fromY = at.isFrozenRow ? frame.headTop : frame.mainTop;
  const isSeen =
    at.left + at.width > fromX &&
    at.top + at.height > fromY &&
    at.left < frame.width &&
    at.top < frame.height;
  if (!isSeen) return undefined;
  const below = at.top + at.height + 2;
  const top = below + CARD.height > frame.height ? at.top - CARD.height - 2 : below;
  const left = Math.max(fromX, Math.min(at.left, frame.width - CARD.width));
  return { left: frame.left + left, top: frame.top + top };
}
