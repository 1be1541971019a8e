import { options, type VNode } from 'preact';

/** `46 ms`, `4,19 €`, `− 18 °C`. */
const BEFORE_A_UNIT = /(\d) (?=(?:€|%|°C|ms|min|h|km|kg|g)(?![\p{L}\d]))/gu;

/** French sets a space before « : ; ? ! », inside guillemets and before a unit: a line must not break there. */
export function withFirmSpaces(text: string): string {
  return text
    .replace(/ ([:;?!»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(BEFORE_A_UNIT, '$1\u00a0');
}

const firm = (child: unknown) => (typeof child === 'string' ? withFirmSpaces(child) : child);

/** Every text that a page shows, whichever screen says it; what people type is in attributes, and stays as it is. */
export function setFirmSpaces(): void {
  const before = options.vnode?.bind(options);
  options.vnode = (vnode: VNode) => {
    const props = vnode.props as { children?: unknown }; // what any element may have
    const { children } = props;
    if (children !== undefined) {
      props.children = Array.isArray(children) ? children.map(firm) : firm(children);
    }
    before?.(vnode);
  };
}
