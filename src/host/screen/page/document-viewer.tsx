import { useEffect, useRef, useState } from 'preact/hooks';
import { documentUrl } from './host-client';
import type { ListedDocument } from './host-types';
import { Icon } from './icon';

interface DocumentViewerProps {
  readonly document: ListedDocument;
  /** The document is drawn again when it changes. */
  readonly stamp: number;
  readonly onClose: () => void;
}

/** A document as its pages would print, over the workbook. */
export function DocumentViewer({ document, stamp, onClose }: DocumentViewerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    drawPages(document.id, pages.current).then(
      () => setState('shown'),
      () => setState('failed'),
    );
  }, [document.id, stamp]);
  return (
    <dialog
      ref={dialog}
      class="viewer"
      aria-label={document.name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-header">
        <h2>{document.name}</h2>
        <a class="text-button" href={documentUrl(document.id)} download>
          <Icon name="download" /> Télécharger (.docx)
        </a>
        <button class="icon-button" onClick={onClose} aria-label="Fermer le document">
          <Icon name="close" />
        </button>
      </header>
      {state === 'loading' && <p class="panel-empty">Ouverture du document…</p>}
      {state === 'failed' && <p class="panel-empty">Ce document n’a pas pu être affiché.</p>}
      <div class="pages" ref={pages} tabIndex={0} aria-label="Pages du document" />
    </dialog>
  );
}

async function drawPages(id: string, place: HTMLElement | null): Promise<void> {
  const [{ renderAsync }, response] = await Promise.all([
    import('docx-preview'),
    fetch(documentUrl(id)),
  ]);
  if (!response.ok || !place) throw new Error(`${response.status}`);
  await renderAsync(await response.blob(), place, undefined, {
    inWrapper: true,
    useBase64URL: true,
  });
}
