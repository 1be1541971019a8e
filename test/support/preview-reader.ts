import { DOMParser, Element as XmlElement, Node as XmlNode } from '@xmldom/xmldom';
import { parseAsync } from 'docx-preview';

/** What docx-preview makes of a part before it draws it: as much of its tree as is read here. */
interface Drawn {
  readonly type: string;
  readonly text?: string;
  readonly children?: readonly Drawn[];
}

interface ReadDocument {
  readonly documentPart: { readonly body: Drawn };
  readonly partsMap: Readonly<Record<string, { readonly rootElement?: Drawn }>>;
}

/**
 * Text of a .docx, a line per paragraph, as docx-preview reads it: a reader that shares no code with the host nor with the
 * product. It wants the XML parser of a browser.
 */
export async function previewLines(bytes: Uint8Array): Promise<string[]> {
  Object.assign(globalThis, { DOMParser, Node: XmlNode });
  Object.defineProperty(XmlNode.prototype, 'firstElementChild', {
    configurable: true,
    get(this: XmlNode) {
      return Array.from(this.childNodes).find((child) => child instanceof XmlElement) ?? null;
    },
  });
  const read = (await parseAsync(bytes)) as ReadDocument; // its types say `any`
  return linesOf(read.documentPart.body);
}

function linesOf(node: Drawn): string[] {
  if (node.type === 'paragraph') return [textOf(node)];
  return (node.children ?? []).flatMap(linesOf);
}

function textOf(node: Drawn): string {
  return node.type === 'text' ? (node.text ?? '') : (node.children ?? []).map(textOf).join('');
}
