import { useEffect, useRef, useState } from 'preact/hooks';
import type { DialogEvent } from './host-types';
import { Icon } from './icon';
import { HtmlFrame } from './side-panel';

interface HtmlDialogProps {
  readonly dialog: DialogEvent;
  readonly onClose: () => void;
}

interface FrameMessage {
  readonly hostDialog?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A page of the script above the sheet. Its page may ask for another size (`google.script.host.setHeight`). */
export function HtmlDialog({ dialog, onClose }: HtmlDialogProps) {
  const place = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: dialog.width, height: dialog.height });
  const [moved, setMoved] = useState({ x: 0, y: 0 });
  useEffect(() => {
    if (dialog.modal) place.current?.showModal();
    else place.current?.show();
  }, []);
  useEffect(() => {
    const resize = ({ data, origin }: MessageEvent<FrameMessage | null>): void => {
      if (origin !== location.origin || data?.hostDialog !== dialog.id) return;
      setSize((old) => ({ width: data.width ?? old.width, height: data.height ?? old.height }));
    };
    window.addEventListener('message', resize);
    return () => window.removeEventListener('message', resize);
  }, [dialog.id]);

  const drag = (event: PointerEvent): void => {
    if (dialog.modal || event.buttons !== 1) return;
    setMoved(({ x, y }) => ({ x: x + event.movementX, y: y + event.movementY }));
  };
  return (
    <dialog
      ref={place}
      class={`html-dialog ${dialog.modal ? 'is-modal' : 'is-modeless'}`}
      aria-label={dialog.title}
      style={{ width: `${size.width}px`, transform: `translate(${moved.x}px, ${moved.y}px)` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header
        class="dialog-header"
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      >
        <h2>{dialog.title}</h2>
        <button class="icon-button" onClick={onClose} aria-label={`Fermer ${dialog.title}`}>
          <Icon name="close" />
        </button>
      </header>
      <div style={{ height: `${size.height}px` }} class="dialog-frame">
        <HtmlFrame id={dialog.id} title={dialog.title} />
      </div>
    </dialog>
  );
}
