import { documentUrl, host } from './host-client';
import type { ListedDocument } from './host-types';
import { Icon } from './icon';
import { PanelList } from './panel-list';

interface DocumentsPanelProps {
  readonly stamp: number;
  readonly onOpen: (document: ListedDocument) => void;
}

const CHANGED_AT = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'short' });

export function DocumentsPanel({ stamp, onOpen }: DocumentsPanelProps) {
  return (
    <PanelList
      load={host.documents}
      stamp={stamp}
      empty="Aucun document pour l’instant. Ceux que le module écrit apparaîtront ici, à ouvrir ou à télécharger."
      line={(document) => (
        <li class="card" key={document.id}>
          <button class="card-main" onClick={() => onOpen(document)}>
            <Icon name="document" />
            <span>
              {document.name}
              <span class="muted card-date">
                {CHANGED_AT.format(new Date(document.modifiedAt))}
              </span>
            </span>
          </button>
          <a
            class="icon-button"
            href={documentUrl(document.id)}
            download
            aria-label={`Télécharger ${document.name} (.docx)`}
          >
            <Icon name="download" />
          </a>
        </li>
      )}
    />
  );
}
