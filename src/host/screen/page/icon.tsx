const PATHS = {
  book: 'M6 3h12a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM4 9h16M4 15h16M10 9v12',
  document: 'M7 3h7l5 5v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h5M9 13h7M9 17h5',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  executions: 'M12 3a9 9 0 1 0 9 9M12 7v5l3 3M17 3h4v4',
  fault: 'M13 3L5 14h6l-1 7 8-11h-6z',
  sidebar: 'M4 5h16v14H4zM15 5v14',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M7 10l5 5 5-5',
  right: 'M10 7l5 5-5 5',
  list: 'M5 7h14M5 12h14M5 17h14',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  undo: 'M9 7L5 11l4 4M5 11h9a5 5 0 0 1 0 10h-2',
  redo: 'M15 7l4 4-4 4M19 11h-9a5 5 0 0 0 0 10h2',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.5v.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration: the control around it has the words. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
