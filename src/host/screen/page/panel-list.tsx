import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface PanelListProps<Item> {
  readonly load: () => Promise<readonly Item[]>;
  /** The list is loaded again when it changes. */
  readonly stamp: number;
  readonly empty: string;
  readonly line: (item: Item) => JSX.Element;
}

export function PanelList<Item>({ load, stamp, empty, line }: PanelListProps<Item>) {
  const [items, setItems] = useState<readonly Item[] | undefined>(undefined);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (loaded) => {
        setItems(loaded);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, [stamp]);
  if (hasFailed)
    return <p class="panel-empty">La liste n’a pas pu être lue. L’hôte est-il arrêté ?</p>;
  if (!items) return <p class="panel-empty">Chargement…</p>;
  if (items.length === 0) return <p class="panel-empty">{empty}</p>;
  return <ul class="panel-list">{items.map(line)}</ul>;
}
