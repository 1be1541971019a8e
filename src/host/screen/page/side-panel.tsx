import type { ComponentChildren } from 'preact';
import { SANDBOX } from '../html-door';
import { Icon } from './icon';

interface SidePanelProps {
  readonly title: string;
  readonly kind: 'sidebar' | 'panel';
  readonly isHidden?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What stands to the right of the sheet: a header with its title and ✕, then its content. */
export function SidePanel({ title, kind, isHidden = false, onClose, children }: SidePanelProps) {
  return (
    <aside class={`side side-${kind}`} aria-label={title || 'Panneau latéral'} hidden={isHidden}>
      <header class="side-header">
        <h2>{title}</h2>
        <button class="icon-button" onClick={onClose} aria-label={`Fermer ${title}`.trim()}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </aside>
  );
}

/** A page of the script in a frame as Sheets makes it: it sees neither the workbook nor this page. */
export function HtmlFrame({ id, title }: { readonly id: string; readonly title: string }) {
  return <iframe class="html-frame" key={id} title={title} src={`/html/${id}`} sandbox={SANDBOX} />;
}
