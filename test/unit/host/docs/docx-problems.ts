import { strFromU8, unzipSync } from 'fflate';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { SCHEMA_ORDER } from './schema-order';

/**
 * What would make Word offer to repair the file: a second reader of .docx, which shares no code with the host. Empty when
 * the file is sound.
 */
export function docxProblems(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const problems: string[] = [];
  const xml = new Map<string, Element>();
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const onError = (level: string, message: string): void => {
      if (level !== 'warning') problems.push(`${name}: ${level} ${message}`);
    };
    const root = new DOMParser({ onError }).parseFromString(strFromU8(content), 'text/xml');
    if (root.documentElement) xml.set(name, root.documentElement);
  }
  problems.push(...contentTypeProblems(files, xml), ...relationProblems(files, xml));
  for (const [name, root] of xml) {
    if (!name.startsWith('word/') || name.endsWith('.rels')) continue;
    problems.push(
      ...all(root).flatMap((node) => nodeProblems(node).map((one) => `${name}: ${one}`)),
    );
  }
  return [...problems, ...nameProblems(xml)];
}

function contentTypeProblems(
  files: Readonly<Record<string, Uint8Array>>,
  xml: ReadonlyMap<string, Element>,
): string[] {
  const types = xml.get('[Content_Types].xml');
  if (!types) return ['no [Content_Types].xml'];
  const declared = new Set(all(types).map((node) => node.getAttribute('PartName')?.slice(1)));
  const endings = new Set(all(types).map((node) => node.getAttribute('Extension')));
  return [
    ...Object.keys(files)
      .filter((name) => name !== '[Content_Types].xml' && !name.endsWith('/'))
      .filter((name) => !declared.has(name) && !endings.has(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `no content type for ${name}`),
    ...[...declared]
      .filter((name) => name !== undefined && !(name in files))
      .map((name) => `content type of ${String(name)}, which is not there`),
  ];
}

function relationProblems(
  files: Readonly<Record<string, Uint8Array>>,
  xml: ReadonlyMap<string, Element>,
): string[] {
  const problems: string[] = [];
  for (const [name, root] of xml) {
    const rels = xml.get(name.replace(/([^/]+)$/, '_rels/$1.rels'));
    const relations = rels ? all(rels).filter((node) => node.localName === 'Relationship') : [];
    const ids = relations.map((node) => node.getAttribute('Id'));
    if (new Set(ids).size !== ids.length) problems.push(`${name}: a relation id used twice`);
    for (const relation of relations) {
      const target = relation.getAttribute('Target') ?? '';
      const folder = name.slice(0, name.lastIndexOf('/') + 1);
      const part = target.startsWith('/') ? target.slice(1) : folder + target;
      if (relation.getAttribute('TargetMode') !== 'External' && !(part in files)) {
        problems.push(`${name}: relation to ${part}, which is not there`);
      }
    }
    const used = all(root).flatMap((node) =>
      ['r:id', 'r:embed', 'r:link'].map((attribute) => node.getAttribute(attribute)),
    );
    for (const id of used) {
      if (id && !ids.includes(id)) problems.push(`${name}: no relation ${id}`);
    }
  }
  return problems;
}

const INSIDE: Readonly<Record<string, readonly string[]>> = {
  r: ['p', 'hyperlink', 'ins', 'del', 'fldSimple', 'smartTag', 'sdtContent'],
  t: ['r'],
  p: ['body', 'tc', 'hdr', 'ftr', 'sdtContent', 'txbxContent'],
  tr: ['tbl'],
  tc: ['tr'],
};
const FIRST: Readonly<Record<string, readonly string[]>> = {
  p: ['pPr'],
  r: ['rPr'],
  tc: ['tcPr'],
  tr: ['trPr'],
};

function nodeProblems(node: Element): string[] {
  const name = node.localName ?? '';
  const children = kids(node);
  const names = children.map((child) => child.localName ?? '');
  const problems: string[] = [];
  if (!node.namespaceURI || node.namespaceURI.startsWith('urn:local'))
    problems.push(`<${name}> is ours`);
  const parents = node.namespaceURI?.includes('wordprocessingml') ? INSIDE[name] : undefined;
  const parent = node.parentNode?.localName ?? '';
  if (parents && !parents.includes(parent)) problems.push(`<${name}> inside <${parent}>`);
  const order = SCHEMA_ORDER[name];
  if (order && node.namespaceURI?.includes('wordprocessingml')) {
    // The schema lets headers and footers of a section come in any order.
    const places = names.map((child) => order.indexOf(child.replace('footerRef', 'headerRef')));
    if (places.includes(-1)) problems.push(`<${name}> holds ${names.join(' ')}`);
    if (places.some((place, index) => place < (places[index - 1] ?? 0))) {
      problems.push(`children of <${name}> out of order: ${names.join(' ')}`);
    }
  }
  for (const first of FIRST[name] ?? []) {
    if (names.indexOf(first) > 0) problems.push(`<${first}> is not first in <${name}>`);
  }
  return [...problems, ...shapeProblems(node, names)];
}

function shapeProblems(node: Element, names: readonly string[]): string[] {
  const name = node.localName ?? '';
  const problems: string[] = [];
  if (name === 'tc' && names.at(-1) !== 'p')
    problems.push('a cell that does not end with a paragraph');
  if (name === 'tr' && !names.includes('tc')) problems.push('a row without cells');
  if (name === 'tbl' && (names[0] !== 'tblPr' || names[1] !== 'tblGrid' || !names.includes('tr'))) {
    problems.push(`a table that starts with ${names.slice(0, 3).join(' ')}`);
  }
  if (name === 'body' && names.indexOf('sectPr') !== names.length - 1)
    problems.push('<sectPr> is not last');
  if (name === 't' && /^\s|\s$/.test(node.textContent ?? '') && !node.getAttribute('xml:space')) {
    problems.push('spaces that Word would drop');
  }
  return problems;
}

function nameProblems(xml: ReadonlyMap<string, Element>): string[] {
  const values = (part: string, name: string, attribute: string): string[] => {
    const root = xml.get(part);
    return root
      ? all(root)
          .filter((node) => node.localName === name)
          .map((node) => node.getAttribute(attribute) ?? '')
      : [];
  };
  const styles = values('word/styles.xml', 'style', 'w:styleId');
  const lists = values('word/numbering.xml', 'num', 'w:numId');
  const problems = [...new Set(styles)].length === styles.length ? [] : ['a style id used twice'];
  const drawings: string[] = [];
  for (const part of xml.keys()) {
    if (!/^word\/(document|header\d*|footer\d*)\.xml$/.test(part)) continue;
    for (const name of ['pStyle', 'rStyle', 'tblStyle']) {
      for (const id of values(part, name, 'w:val')) {
        if (!styles.includes(id)) problems.push(`${part}: no style ${id}`);
      }
    }
    for (const id of values(part, 'numId', 'w:val')) {
      if (id !== '0' && !lists.includes(id)) problems.push(`${part}: no list ${id}`);
    }
    drawings.push(...values(part, 'docPr', 'id'));
  }
  if (new Set(drawings).size !== drawings.length) problems.push('two drawings with one number');
  return problems;
}

function kids(node: Element): Element[] {
  return Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);
}

function all(node: Element): Element[] {
  return [node, ...kids(node).flatMap(all)];
}
