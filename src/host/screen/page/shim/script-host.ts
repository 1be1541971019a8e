/** `google.script.host`: what a sidebar or dialog may ask of the window around it. */
export function scriptHost(): object {
  const id = location.pathname.split('/').at(-1) ?? '';
  const ask = (message: object): void => {
    window.parent.postMessage({ hostDialog: id, ...message }, location.origin);
  };
  return {
    origin: location.origin,
    close: (): void => {
      void fetch(`/html/${id}/close`, { method: 'POST', body: '{}' });
    },
    setHeight: (height: number): void => ask({ height }),
    setWidth: (width: number): void => ask({ width }),
    editor: { focus: (): void => ask({ focus: true }) },
  };
}
