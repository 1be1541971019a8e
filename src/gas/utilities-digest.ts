import type { Digest } from '../ports/digest';

/** `Utilities.computeDigest` answers signed bytes. */
export const utilitiesDigest: Digest = (text) =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
