import type { Transport } from './client';

/** The little of `google.script.run` that the sidebar uses: one door, `handleRpc`. */
export interface ScriptRun {
  withSuccessHandler(handle: (answer: string) => void): ScriptRun;
  withFailureHandler(handle: (error: Error) => void): ScriptRun;
  handleRpc(requestJson: string): void;
}

declare global {
  var google: { readonly script: { readonly run: ScriptRun } } | undefined;
}

/** Google's own bridge, as a promise. The page may be opened outside Google: that is a failure to reach, not a crash. */
export const scriptRunTransport: Transport = (requestJson) =>
  new Promise((resolve, reject) => {
    if (globalThis.google === undefined) {
      reject(new Error('google.script.run'));
      return;
    }
    globalThis.google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      .handleRpc(requestJson);
  });
