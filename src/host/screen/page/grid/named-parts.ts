/** Parts of the grid that it leaves without a name, by where they stand. */
const NAMES: readonly (readonly [part: string, attributes: Readonly<Record<string, string>>])[] = [
  ['[data-u-comp=defined-name] input', { 'aria-label': 'Aller à une cellule par son nom' }],
  ['[data-u-comp=defined-name] a', { role: 'button', 'aria-label': 'Plages nommées' }],
  ['button.univer-size-4', { 'aria-label': 'Hauteur de la barre de formule' }],
  ['canvas[id^=univer-doc]', { tabindex: '-1' }],
  // Keys go to the grid's hidden editor; its drawing comes in its turn, not before the whole page.
  ['canvas[id^=univer-sheet]', { tabindex: '0', role: 'img', 'aria-label': 'Cellules' }],
];

/** Gives them one, as often as the grid makes them anew. */
export function nameParts(container: HTMLElement): void {
  const name = (): void => {
    for (const [part, attributes] of NAMES) {
      for (const element of container.querySelectorAll(part)) {
        for (const [attribute, value] of Object.entries(attributes)) {
          if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
        }
      }
    }
  };
  new MutationObserver(name).observe(container, { childList: true, subtree: true });
  name();
}
