import { createHash, createHmac, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

import { unzipSync, zipSync } from 'fflate';

import { ScriptError, ServiceObject } from '../contract';
import type { EnumValue, Execution, ServiceFactory } from '../contract';
import { waitUntil } from '../run/host-clock';
import { parseCsv } from './csv-text';
import { formatByPattern, parseByPattern } from './date-pattern';
import { formatString } from './format-string';
import { ScriptBlob, blobOf } from './script-blob';

type Bytes = readonly number[];

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
const LONGEST_SLEEP = 300_000;

/** Without a charset Google takes US_ASCII: a letter outside it becomes a question mark. */
function bytesOf(data: Bytes | string, charset?: EnumValue): Buffer {
  if (typeof data !== 'string') return Buffer.from(data.map((byte) => byte & 255));
  if (charset?.name === 'UTF_8') return Buffer.from(data, 'utf8');
  // One question mark per UTF-16 unit, as Java encodes it.
  return Buffer.from(data.replace(/[^\x00-\x7f]/g, '?'), 'latin1');
}

function hashOf(algorithm: EnumValue, prefix = ''): string {
  const hash = HASHES[algorithm.name.slice(prefix.length)];
  if (hash === undefined) {
    throw new ScriptError(`local host: ${algorithm.name} is not emulated yet`, 'Error');
  }
  return hash;
}

function decodeBase64(encoded: string): Buffer {
  const isBase64 = /^[A-Za-z0-9+/_-]*={0,2}$/.test(encoded);
  if (!isBase64) throw new ScriptError('Could not decode string.');
  return Buffer.from(encoded, 'base64');
}

class Utilities extends ServiceObject {
  readonly gasType = 'Utilities';

  constructor(
    private readonly execution: Execution,
    private readonly newUuid: () => string,
  ) {
    super();
  }

  getUuid(): string {
    return this.newUuid();
  }

  async sleep(milliseconds: number): Promise<void> {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) {
      throw new ScriptError('Invalid argument: milliseconds');
    }
    const { clock } = this.execution;
    await waitUntil(clock, clock.now() + milliseconds);
  }

  formatDate(date: Date, timeZone: string, pattern: string): string {
    return formatByPattern(date, timeZone, pattern);
  }

  parseDate(text: string, timeZone: string, pattern: string): Date {
    return parseByPattern(text, timeZone, pattern);
  }

  formatString(template: string, ...values: readonly unknown[]): string {
    return formatString(template, values);
  }

  parseCsv(text: string, delimiter = ','): string[][] {
    return parseCsv(text, delimiter);
  }

  base64Encode(data: Bytes | string, charset?: EnumValue): string {
    return bytesOf(data, charset).toString('base64');
  }

  /** Web-safe letters; Google keeps the padding. */
  base64EncodeWebSafe(data: Bytes | string, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string): Uint8Array {
    return decodeBase64(encoded);
  }

  base64DecodeWebSafe(encoded: string): Uint8Array {
    return decodeBase64(encoded);
  }

  computeDigest(algorithm: EnumValue, value: Bytes | string, charset?: EnumValue): Uint8Array {
    return createHash(hashOf(algorithm)).update(bytesOf(value, charset)).digest();
  }

  computeHmacSha256Signature(
    value: Bytes | string,
    key: Bytes | string,
    charset?: EnumValue,
  ): Uint8Array {
    return createHmac('sha256', bytesOf(key, charset)).update(bytesOf(value, charset)).digest();
  }

  computeHmacSignature(
    algorithm: EnumValue,
    ...rest: [Bytes | string, Bytes | string, EnumValue?]
  ): Uint8Array {
    const [value, key, charset] = rest;
    const hash = hashOf(algorithm, 'HMAC_');
    return createHmac(hash, bytesOf(key, charset)).update(bytesOf(value, charset)).digest();
  }

  newBlob(data: Bytes | string, contentType?: string, name?: string): ScriptBlob {
    const isText = typeof data === 'string';
    const bytes = isText ? Buffer.from(data, 'utf8') : bytesOf(data);
    return new ScriptBlob(bytes, contentType ?? (isText ? 'text/plain' : null), name ?? null);
  }

  async zip(sources: readonly ServiceObject[], name = 'archive.zip'): Promise<ScriptBlob> {
    const entries: Record<string, Uint8Array> = {};
    for (const source of sources) {
      const blob = await blobOf(source);
      const entry = blob.getName() ?? '';
      if (entry === '')
        throw new ScriptError('Blob object must have non-null name for this operation.');
      if (Object.hasOwn(entries, entry)) throw new ScriptError(`Duplicate filename: ${entry}`);
      entries[entry] = new Uint8Array(blob.content);
    }
    return new ScriptBlob(zipSync(entries), 'application/zip', name);
  }

  async unzip(source: ServiceObject): Promise<ScriptBlob[]> {
    const { content } = await blobOf(source);
    const entries = Object.entries(unzipSync(new Uint8Array(content)));
    return entries.map(([name, bytes]) =>
      new ScriptBlob(bytes, null, name).setContentTypeFromExtension(),
    );
  }

  async gzip(source: ServiceObject, name?: string): Promise<ScriptBlob> {
    const blob = await blobOf(source);
    const given = name ?? (blob.getName() === null ? 'archive.gz' : `${String(blob.getName())}.gz`);
    return new ScriptBlob(gzipSync(blob.content), 'application/x-gzip', given);
  }

  async ungzip(source: ServiceObject): Promise<ScriptBlob> {
    const blob = await blobOf(source);
    const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
    return new ScriptBlob(gunzipSync(blob.content), null, name).setContentTypeFromExtension();
  }
}

export function createUtilitiesServices(newUuid: () => string = randomUUID): ServiceFactory {
  return (execution) => ({ Utilities: new Utilities(execution, newUuid) });
}
