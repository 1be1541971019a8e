import type { Element } from '@xmldom/xmldom';
import type { DocElement } from './doc-element';
import { kindOf, type ElementKind } from './document-tree';
import {
  Footnote,
  HorizontalRule,
  InlineImage,
  PageBreak,
  UnsupportedElement,
} from './inline-objects';
import { ListItem } from './list-item';
import { Paragraph } from './paragraph';
import { Body, FooterSection, HeaderSection, TableOfContents } from './sections';
import { Table } from './table';
import { TableCell } from './table-cell';
import { TableRow } from './table-row';
import { Text } from './text';

const CLASSES: Readonly<Record<ElementKind, new (node: Element) => DocElement>> = {
  BODY_SECTION: Body,
  HEADER_SECTION: HeaderSection,
  FOOTER_SECTION: FooterSection,
  PARAGRAPH: Paragraph,
  LIST_ITEM: ListItem,
  TABLE: Table,
  TABLE_ROW: TableRow,
  TABLE_CELL: TableCell,
  TABLE_OF_CONTENTS: TableOfContents,
  TEXT: Text,
  PAGE_BREAK: PageBreak,
  HORIZONTAL_RULE: HorizontalRule,
  INLINE_IMAGE: InlineImage,
  FOOTNOTE: Footnote,
  UNSUPPORTED: UnsupportedElement,
};

/** The element object for a node: a new one each time, as in Apps Script, over the same node. */
export function wrapElement(node: Element): DocElement {
  return new CLASSES[kindOf(node)](node);
}
