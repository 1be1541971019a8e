/** Chooses a file. The browser's own control speaks the browser's language, in words too wide for a sidebar. */
export function FileButton(props: {
  readonly label: string;
  readonly accept: string;
  readonly isDisabled?: boolean;
  readonly noteId?: string;
  readonly onFile: (file: File) => void;
}) {
  const { label, accept, isDisabled = false, noteId, onFile } = props;
  return (
    <label class="file">
      {label}
      <input
        type="file"
        class="sr"
        accept={accept}
        disabled={isDisabled}
        aria-describedby={noteId}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again once it was corrected.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
