/**
 * One sending of one content. The same content sent again after a failure keeps its id, so that the workbook can tell a
 * repetition from a second entry; another content is another submission.
 */
export interface Attempt {
  readonly submissionId: string;
  readonly fingerprint: string;
}

export function attemptFor(
  previous: Attempt | null,
  content: unknown,
  newId: () => string,
): Attempt {
  const fingerprint = JSON.stringify(content);
  return previous?.fingerprint === fingerprint ? previous : { submissionId: newId(), fingerprint };
}

/** A random id; `randomUUID` is absent from older browsers and from pages that are not https. */
export function newSubmissionId(source: Crypto | undefined = globalThis.crypto): string {
  if (typeof source?.randomUUID === 'function') return source.randomUUID();
  const bytes = new Uint8Array(16);
  if (typeof source?.getRandomValues === 'function') source.getRandomValues(bytes);
  else bytes.forEach((_, index) => (bytes[index] = Math.floor(Math.random() * 256)));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20, 32]
    .map((end, index) => hex.slice([0, 8, 12, 16, 20][index], end))
    .join('-');
}
