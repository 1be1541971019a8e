import { ScriptError, ServiceObject } from '../contract';

/** By the endings Google knows in setContentTypeFromExtension that a document add-on meets. */
const TYPES_BY_ENDING: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  js: 'application/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  'UTF-8': 'utf8',
  'UTF-16LE': 'utf16le',
  'ISO-8859-1': 'latin1',
  'US-ASCII': 'ascii',
};

function encodingOf(charset: string): BufferEncoding {
  const encoding = ENCODINGS[charset.toUpperCase()];
  if (encoding === undefined) throw new ScriptError(`Invalid argument: ${charset}`);
  return encoding;
}

/** `Base.Blob`: bytes with a type and a name. */
export class ScriptBlob extends ServiceObject {
  readonly gasType = 'Base.Blob';

  constructor(
    /** For the host's own use: a script asks getBytes. */
    public content: Uint8Array,
    private contentType: string | null = null,
    private name: string | null = null,
  ) {
    super();
  }

  copyBlob(): ScriptBlob {
    return new ScriptBlob(this.content.slice(), this.contentType, this.name);
  }

  getBlob(): this {
    return this;
  }

  /** Only the type it has: conversions belong to the services that own the file. */
  getAs(contentType: string): ScriptBlob {
    if (contentType === this.contentType) return this.copyBlob();
    throw new ScriptError(
      `local host: converting a blob from ${String(this.contentType)} to ${contentType} is not emulated yet`,
      'Error',
    );
  }

  getBytes(): Uint8Array {
    return this.content;
  }

  setBytes(bytes: readonly number[]): this {
    this.content = Uint8Array.from(bytes);
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    const ending = /\.([^.]+)$/.exec(this.name ?? '')?.[1]?.toLowerCase() ?? '';
    this.contentType = TYPES_BY_ENDING[ending] ?? null;
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return Buffer.from(this.content).toString(encodingOf(charset));
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    this.content = Buffer.from(text, encodingOf(charset));
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }

  isGoogleType(): boolean {
    return this.contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }
}

interface BlobSource extends ServiceObject {
  getBlob(): ScriptBlob | Promise<ScriptBlob>;
}

/** The blob of anything the signature table lets through as `Base.BlobSource`. */
export async function blobOf(source: ServiceObject): Promise<ScriptBlob> {
  if (source instanceof ScriptBlob) return source;
  if (!('getBlob' in source)) {
    throw new ScriptError(`local host: ${source.gasType}.getBlob is not emulated yet`, 'Error');
  }
  // Every class of the table that stands for a BlobSource has this method.
  return (source as BlobSource).getBlob();
}
