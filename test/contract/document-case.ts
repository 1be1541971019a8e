/**
 * A contract case is one plain function of Apps Script: it uses the service's globals and `check`, and imports nothing,
 * so that its own text can be run in the local host and in a real Apps Script project alike.
 */
export interface Check {
  /** Compared as JSON, for values may come from another realm. */
  is(actual: unknown, expected: unknown): void;
  /** The action fails with this message. */
  refuses(action: () => unknown, message: string): void;
}

export interface ServiceCase {
  readonly title: string;
  run(this: void, check: Check): void;
}

/** The text of a script that runs a case and returns its complaints, empty when all is well. */
export function caseScript(one: ServiceCase): string {
  // Cases are written as methods: their text needs an object around it.
  return `return (${complaints.toString()})({ ${one.run.toString()} }.run);`;
}

function complaints(run: (check: Check) => void): string {
  const found: string[] = [];
  const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);
  const check: Check = {
    is: (actual, expected) => {
      if (shown(actual) !== shown(expected)) {
        found.push(`got ${shown(actual)} instead of ${shown(expected)}`);
      }
    },
    refuses: (action, message) => {
      try {
        action();
        found.push(`nothing was refused instead of: ${message}`);
      } catch (error) {
        const text = (error as Error).message; // what a service throws is an Error
        if (text !== message) found.push(`refused with « ${text} » instead of « ${message} »`);
      }
    },
  };
  run(check);
  return found.join('\n');
}
