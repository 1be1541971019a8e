import { options, type VNode } from 'preact';

/** French sets a space before « : ; ? ! » and inside guillemets: a line must not break there. */
export function withFirmSpaces(text: string): string {
  return text.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
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
