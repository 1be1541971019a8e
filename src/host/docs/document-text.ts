import type { Element } from '@xmldom/xmldom';
import { DocxPackage } from './docx-package';
import { bodyOf } from './live-story';
import { runText } from './run-pieces';
import { childrenNamed, elementsOf, is } from './word-xml';

/**
 * What a reader of the file sees, as lines: a paragraph is a line, a row of a table is a line with its cells between
 * ` | `. Headers come first, footers last. It reads the file itself, not our own idea of it.
 */
export function documentText(bytes: Uint8Array): string {
  const docx = DocxPackage.open(bytes);
  const parts = docx.relations(docx.mainPart).flatMap((relation) => {
    const kind = relation.type.slice(relation.type.lastIndexOf('/') + 1);
    const part = docx.target(docx.mainPart, relation.id);
    return part && (kind === 'header' || kind === 'footer') ? [{ kind, part }] : [];
  });
  const of = (kind: string): string[] =>
    parts.filter((one) => one.kind === kind).map((one) => one.part);
  return [...of('header'), docx.mainPart, ...of('footer')]
    .flatMap((part) => lines(bodyOf(docx.xml(part))))
    .join('\n');
}

function lines(parent: Element): string[] {
  return elementsOf(parent).flatMap((node) => {
    if (is(node, 'p')) return [inlineText(node)];
    if (is(node, 'tbl')) {
      return childrenNamed(node, 'tr').map((row) =>
        childrenNamed(row, 'tc')
          .map((cell) => lines(cell).join(' / '))
          .join(' | '),
      );
    }
    return is(node, 'sdt') || is(node, 'sdtContent') ? lines(node) : [];
  });
}

function inlineText(parent: Element): string {
  return elementsOf(parent)
    .map((node) => {
      if (is(node, 'r')) return runText(node).replaceAll('\r', '\n');
      return is(node, 'del') || is(node, 'pPr') ? '' : inlineText(node);
    })
    .join('');
}
