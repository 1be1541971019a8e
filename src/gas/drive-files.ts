import type { StoredDocument } from '../ports/document-writer';

export type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** What is asked of each file. */
export const FIELDS = 'id,webViewLink,createdTime,appProperties';

export function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const collection = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (!collection) throw new Error('the advanced Drive service is not enabled in the manifest');
  return collection;
}

export function hasProperty(key: string, value: string): string {
  const quoted = value.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
  return `appProperties has { key='${key}' and value='${quoted}' }`;
}

/** Oldest first, those in the bin left aside. */
export function listFiles(query: string): readonly DriveFile[] {
  const answer = files().list({
    q: `${query} and trashed = false`,
    fields: `files(${FIELDS})`,
    orderBy: 'createdTime',
    pageSize: 100,
  });
  return answer.files ?? [];
}

/** `appProperties` is `any` in Google's types. */
export function privateFacts(file: DriveFile): Partial<Record<string, string>> {
  return (file.appProperties ?? {}) as Partial<Record<string, string>>; // Drive keeps texts only
}

export function storedDocument(file: DriveFile): StoredDocument {
  const id = file.id ?? '';
  return { id, url: file.webViewLink ?? `https://docs.google.com/document/d/${id}/edit` };
}
