/** SHA-256 of a text (UTF-8), in hexadecimal: 64 characters. */
export type Digest = (text: string) => string;
