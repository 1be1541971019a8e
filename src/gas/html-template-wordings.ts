/** Read only when a document is written or checked: every other click is spared these texts. */
export function htmlTemplateWordings(): string {
  const page = HtmlService.createHtmlOutputFromFile('templates').getContent();
  return page.replace(/^[^]*?<pre>\n?/, '').replace(/<\/pre>[^]*$/, '');
}
