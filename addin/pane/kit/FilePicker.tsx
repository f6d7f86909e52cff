import { useRef, useState } from "preact/hooks";
import "./file-picker.css";

type Props = {
  readonly button: string;
  readonly hint: string;
  /** The kinds of files that are offered. */
  readonly accept: string;
  readonly choose: (file: File) => void;
};

/** Chooses a file with a button or by dropping it; the browser's own field would speak the browser's language. */
export function FilePicker({ button, hint, accept, choose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) choose(file);
  };
  return (
    <div
      class={isOver ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <fluent-button appearance="primary" onClick={() => input.current?.click()}>
        {button}
      </fluent-button>
      <span class="hint">{hint}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          // After the window of files Excel on Windows gives the keyboard to the sheet: it is asked for once.
          window.focus();
          take(event.currentTarget.files);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
