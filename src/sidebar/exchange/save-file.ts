/** Long enough for the browser to have begun to save. */
const KEPT_MS = 60_000;

/** Hands a file to the browser. Google's sandbox allows downloads; a link that opens nothing else keeps the page. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type })); // never a shared buffer: made in this page
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.target = '_self';
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
