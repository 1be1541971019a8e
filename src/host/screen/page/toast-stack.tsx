import { useEffect } from 'preact/hooks';
import { Icon } from './icon';
import type { Toast } from './page-state';

interface ToastStackProps {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (key: number) => void;
}

/** Messages that go by themselves; a negative time stays until dismissed, as in Sheets. */
export function ToastStack({ toasts, onDismiss }: ToastStackProps) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.key} toast={toast} onDismiss={() => onDismiss(toast.key)} />
      ))}
    </div>
  );
}

function ToastCard({
  toast,
  onDismiss,
}: {
  readonly toast: Toast;
  readonly onDismiss: () => void;
}) {
  useEffect(() => {
    if (toast.seconds < 0) return undefined;
    const timer = setTimeout(onDismiss, toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="toast">
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <p>{toast.message}</p>
      </div>
      <button class="icon-button" onClick={onDismiss} aria-label="Masquer le message">
        <Icon name="close" size={18} />
      </button>
    </div>
  );
}
