/** Pictures in the line of text: their size, their bytes, their DrawingML. */
import type { Element } from '@xmldom/xmldom';
import { ScriptError, type ServiceObject } from '../../contract';
import { descendants, NS, ownerOf, parseXml, rootOf } from '../../docs/word-xml';
import { blobOf, ScriptBlob } from '../script-blob';
import { liveOf } from './live-document';
import { relateImage } from './settle-node';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

/** English metric units of a picture's dot at 96 dots an inch. */
export const UNITS_PER_DOT = 9525;

interface ImageSize {
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ascii = (from: number, to: number): string =>
    String.fromCharCode(...bytes.subarray(from, to));
  if (bytes.length > 24 && ascii(1, 4) === 'PNG') {
    return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length > 10 && ascii(0, 3) === 'GIF') {
    return { type: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  return bytes.length > 4 && view.getUint16(0) === 0xffd8 ? jpegSize(view) : null;
}

function jpegSize(view: DataView): ImageSize | null {
  for (let at = 2; at + 9 < view.byteLength;) {
    const marker = view.getUint16(at);
    // Start-of-frame markers, but for the three of their range that are not.
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) {
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Bytes of a blob at once, of another source (a chart, an answer from the web) when it has made its blob. */
export function withImageBytes<Made>(
  source: ServiceObject,
  use: (bytes: Uint8Array) => Made,
): Made | Promise<Made> {
  if (source instanceof ScriptBlob) return use(source.content);
  return blobOf(source).then((blob) => use(blob.content));
}

/** A detached run with the picture, whose bytes are now in the document of `home`. */
export function imageNode(home: Element, bytes: Uint8Array): Element {
  const size = imageSize(bytes);
  const extension = size ? EXTENSIONS[size.type] : undefined;
  if (!size || !extension) throw new ScriptError('Invalid image data.');
  const live = liveOf(home);
  const media = live.docx.addMedia(bytes, extension, size.type);
  const relation = relateImage(live, live.partOf(home), media);
  const run = rootOf(parseXml(drawingXml(relation, size)));
  return ownerOf(home).importNode(run, true);
}

export function extentsOf(run: Element): Element[] {
  return [...descendants(run, 'extent', NS.wp), ...descendants(run, 'ext', NS.a)].filter((node) =>
    node.getAttribute('cx'),
  );
}

function drawingXml(relation: string, size: ImageSize): string {
  const extent = `cx="${size.width * UNITS_PER_DOT}" cy="${size.height * UNITS_PER_DOT}"`;
  return (
    `<w:r xmlns:w="${NS.w}" xmlns:r="${NS.r}" xmlns:wp="${NS.wp}" xmlns:a="${NS.a}" xmlns:pic="${NS.pic}"><w:drawing>` +
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="1" name="Image"/>` +
    `<a:graphic><a:graphicData uri="${NS.pic}"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="Image"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
