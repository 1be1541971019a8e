import type { Frame } from 'playwright-core';
import type { ProductPage } from './product-page';

const MOST_PRESSES = 160;

/** The page inside the panel, as a frame that can be asked what has the focus. */
export function panelOf(product: ProductPage): Frame {
  const frame = product.page.frames().find((each) => each.url().includes('/html/'));
  if (frame === undefined) throw new Error('no sidebar is open');
  return frame;
}

/** The control that has the focus, by its name for a screen reader; null when the grid beside has it. */
export function focusedName(product: ProductPage): Promise<string | null> {
  return panelOf(product).evaluate(() => {
    const element = document.activeElement;
    if (!document.hasFocus() || element === null) return null;
    if (element === document.body) return '';
    const isTyped = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    const isText = element instanceof HTMLTextAreaElement;
    const label = isTyped || isText ? element.labels?.[0]?.textContent : undefined;
    return element.getAttribute('aria-label') ?? label ?? element.textContent;
  });
}

/** Presses Tab until the control of that name has the focus; every control on the way takes it in turn. */
export async function tabTo(product: ProductPage, name: string): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await product.page.keyboard.press('Tab');
    const found = await focusedName(product);
    // A unit may follow the name.
    if (found === name || found?.startsWith(`${name} (`) === true) return;
    // The grid may take the focus once, when its editor is ready.
    if (found === null) await product.sidebar.getByRole('heading', { level: 1 }).focus();
  }
  throw new Error(`Tab does not reach « ${name} »`);
}
