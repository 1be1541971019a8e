import { useEffect } from 'preact/hooks';
import { host } from './host-client';
import type { PageAction } from './page-state';

interface Asked {
  readonly hostDocument?: string;
}

/** Shows the document that a page of the script links to. */
export function useDocumentLinks(dispatch: (action: PageAction) => void): void {
  useEffect(() => {
    const show = async (id: string): Promise<void> => {
      const document = (await host.documents()).find((each) => each.id === id);
      if (document) dispatch({ type: 'view', document });
      else {
        const message = 'Ce document n’est pas dans le dossier de travail.';
        dispatch({ type: 'complain', complaint: { title: 'Document introuvable', message } });
      }
    };
    const listen = ({ origin, data }: MessageEvent<Asked | undefined>): void => {
      if (origin === location.origin && data?.hostDocument) void show(data.hostDocument);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
}
