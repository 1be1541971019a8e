/** As long as a loaded machine may take to draw what a click asked for. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/**
 * Tries an assertion on the page until it holds, and lets its last failure out when it never does: what a person sees comes a
 * moment after the click, and later on a loaded machine.
 */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await assertion();
    } catch (failure) {
      if (Date.now() > until) throw failure;
      await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
  }
}
