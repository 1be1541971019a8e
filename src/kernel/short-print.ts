const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A short print of a text (FNV-1a, 32 bits): tells that a text is another one, and protects against nobody. */
export function shortPrint(text: string): string {
  let print = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1)
    print = Math.imul(print ^ text.charCodeAt(index), FNV_PRIME);
  return (print >>> 0).toString(36);
}
