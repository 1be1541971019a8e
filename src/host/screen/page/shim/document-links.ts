const GOOGLE_DOC = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/;

/** A link to a Google Doc opens the document of this workspace: there is no Google to go to. */
export function catchDocumentLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const id = GOOGLE_DOC.exec(link?.getAttribute('href') ?? '')?.[1];
    if (id === undefined) return;
    event.preventDefault();
    window.parent.postMessage({ hostDocument: id }, location.origin);
  });
}
