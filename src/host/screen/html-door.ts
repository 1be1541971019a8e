import type { HtmlPage } from './ui-desk';

/** The words Google gives the iframe of a sidebar or dialog. */
export const SANDBOX = [
  'allow-same-origin',
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-downloads',
  'allow-modals',
  'allow-popups-to-escape-sandbox',
].join(' ');

const START = /<head\b[^>]*>|<html\b[^>]*>|<!doctype\b[^>]*>/gi;

/** `google.script` must be there before the first script of the page. */
export function servedHtml(page: HtmlPage, callable: Iterable<string>): string {
  const place = firstPlace(page.content);
  // Names of functions need no escaping: letters, digits, _ and $.
  const names = [...callable].join(' ');
  const shim = `<script src="/page/script-run.js" data-functions="${names}"></script>`;
  return page.content.slice(0, place) + shim + page.content.slice(place);
}

/** After `<head>`, else after `<html>`, else after the doctype, else at the start; never inside the page's text. */
function firstPlace(content: string): number {
  let end = 0;
  for (const tag of content.matchAll(START)) {
    const between = content.slice(end, tag.index);
    if (!/^(\s|<!--[\s\S]*?-->)*$/.test(between)) break;
    end = tag.index + tag[0].length;
  }
  return end;
}
