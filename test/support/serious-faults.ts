import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { ProductPage } from './product-page';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Faults of the sidebar that keep a person from using it, each with the places it was seen. */
export async function seriousFaults({ page }: ProductPage): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().includes('/html/'));
  if (frame === undefined) throw new Error('no sidebar is open');
  return seriousFaultsOf(frame);
}

/** The same of the page inside the dialog of that name. */
export async function seriousFaultsOfDialog(
  { page }: ProductPage,
  name: string,
): Promise<readonly string[]> {
  const inside = page.getByRole('dialog', { name }).locator('iframe');
  const frame = await (await inside.elementHandle())?.contentFrame();
  if (!frame) throw new Error('no dialog is open');
  return seriousFaultsOf(frame);
}

/** The same of any page or frame. */
export async function seriousFaultsOf(frame: Frame): Promise<readonly string[]> {
  // Evaluated, not added: the page lets in no script but its own.
  await frame.evaluate(AXE);
  const results = await frame.evaluate(async () => {
    // The script evaluated just above.
    const { axe } = window as unknown as {
      axe: { run: (options: RunOptions) => Promise<AxeResults> };
    };
    return axe.run({ resultTypes: ['violations'] });
  });
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
