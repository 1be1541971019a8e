import { screens } from '../../i18n/fr/screens';

/** One page, four subjects. */
export function HelpScreen() {
  return (
    <>
      {screens.help.parts.map((part) => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          <ul class="help">
            {part.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
