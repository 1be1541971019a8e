/** Why the host cannot start, with the sentence for the person who started it. */
export class HostStartError extends Error {
  constructor(
    readonly userMessage: string,
    options?: ErrorOptions,
  ) {
    super(userMessage, options);
    this.name = 'HostStartError';
  }
}
