import { useRef } from 'preact/hooks';
import { screens } from '../../i18n/fr/screens';
import { useApp } from '../app-context';

const words = screens.followScreen;

/** A message ready to send: copied in one click, or selected where the page may not copy. */
export function Reminder({ text, name }: { text: string; name: string }) {
  const { commands } = useApp();
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      commands.say(words.copied);
    } catch {
      // The frame of a sidebar may forbid it: the text is selected, the keyboard copies it.
      commands.say(words.notCopied);
    }
  };
  return (
    <div class="reminder">
      <textarea
        ref={box}
        readOnly
        rows={7}
        value={text}
        aria-label={words.reminder + ', ' + name}
      />
      <button type="button" class="small" onClick={() => void copy()}>
        {words.copy}
      </button>
    </div>
  );
}
