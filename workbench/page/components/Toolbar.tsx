import { useRef } from "preact/hooks";
import { shown } from "../book";
import { openFile, saveBook } from "../files/open-save";
import { otherLanguageAddress, words } from "../settings";
import { isUnsaved } from "../unsaved";

/** Opens, saves, takes back; and the name of the book. */
export function Toolbar() {
  const chooser = useRef<HTMLInputElement>(null);
  const { user, workbook } = shown.value;
  const open = async (file: File | undefined) => {
    if (file) await openFile(file);
    if (chooser.current) chooser.current.value = "";
  };
  return (
    <header class="toolbar">
      <span class="mark" aria-hidden="true">
        K
      </span>
      <h1>
        {workbook.name}
        {isUnsaved.value && (
          <span class="unsaved" role="img" aria-label={words.unsaved} title={words.unsaved}>
            {" "}
            ●
          </span>
        )}
      </h1>
      <button type="button" onClick={() => chooser.current?.click()}>
        {words.open}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
      <button type="button" onClick={saveBook}>
        {words.save}
      </button>
      <button type="button" disabled={!user.canUndo} onClick={() => user.undo()}>
        {words.undo}
      </button>
      <button type="button" disabled={!user.canRedo} onClick={() => user.redo()}>
        {words.redo}
      </button>
      <a class="language" href={otherLanguageAddress()}>
        {words.otherLanguage}
      </a>
    </header>
  );
}
