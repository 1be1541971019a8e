import type { Element } from '@xmldom/xmldom';
import type { AttributeDoor } from './doc-element';
import { documentEnum, enumName } from './document-enums';
import * as format from './paragraph-format';

/** Paragraph attributes by their names in `DocumentApp.Attribute`. */
export function paragraphDoors(node: Element): Readonly<Record<string, AttributeDoor>> {
  const points = (value: unknown): number | null => (value === null ? null : Number(value));
  const indent = (which: format.Indent): AttributeDoor => ({
    get: () => format.indent(node, which),
    set: (value) => format.setIndent(node, which, points(value)),
  });
  const spacing = (side: 'before' | 'after'): AttributeDoor => ({
    get: () => format.spacing(node, side),
    set: (value) => format.setSpacing(node, side, points(value)),
  });
  return {
    HEADING: {
      get: () => documentEnum('ParagraphHeading', format.headingOf(node)),
      set: (value) => format.setHeading(node, enumName(value)),
    },
    HORIZONTAL_ALIGNMENT: {
      get: () => format.alignmentOf(node),
      set: (value) => format.setAlignment(node, enumName(value)),
    },
    INDENT_START: indent('start'),
    INDENT_END: indent('end'),
    INDENT_FIRST_LINE: indent('firstLine'),
    LINE_SPACING: {
      get: () => format.lineSpacing(node),
      set: (value) => format.setLineSpacing(node, points(value)),
    },
    SPACING_BEFORE: spacing('before'),
    SPACING_AFTER: spacing('after'),
    LEFT_TO_RIGHT: {
      get: () => format.isLeftToRight(node),
      set: (value) => format.setLeftToRight(node, value !== false),
    },
  };
}
