import { ServiceObject } from '../contract';
import type { Execution, ServiceFactory } from '../contract';
import { formatString } from './format-string';
import { javaText } from './java-text';

export const loggerServices: ServiceFactory = (execution) => ({ Logger: new Logger(execution) });

class Logger extends ServiceObject {
  readonly gasType = 'Logger';
  private lines: string[] = [];

  constructor(private readonly execution: Execution) {
    super();
  }

  log(first: unknown, ...values: readonly unknown[]): this {
    const text =
      typeof first === 'string' && values.length > 0
        ? formatString(first, values)
        : javaText(first, this.execution.manifest.timeZone);
    this.lines.push(text);
    this.execution.log('INFO', text);
    return this;
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.lines = [];
  }
}
