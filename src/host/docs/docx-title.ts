import { DocxPackage } from './docx-package';
import { elementsOf, rootOf } from './word-xml';

/** Name a document gives itself in its properties, null when it has none or cannot be read. */
export function titleOf(bytes: Uint8Array): string | null {
  try {
    const core = rootOf(DocxPackage.open(bytes).xml('docProps/core.xml'));
    return elementsOf(core).find((node) => node.localName === 'title')?.textContent || null;
  } catch {
    // Unreadable is an answer here: the caller gives the file another name and keeps it.
    return null;
  }
}

export function readableDocx(bytes: Uint8Array): boolean {
  try {
    DocxPackage.open(bytes);
    return true;
  } catch {
    return false;
  }
}
