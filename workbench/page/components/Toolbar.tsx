import { useRef } from "preact/hooks";
import { shown } from "../book";
import { openBytes, saveBook } from "../files/open-save";
import { otherLanguageAddress, words } from "../settings";

/** Opens, saves, takes back; and the name of the book. */
export function Toolbar() {
  const chooser = useRef<HTMLInputElement>(null);
  const { user, workbook } = shown.value;
  const open = async (file: File | undefined) => {
    if (file) openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
    if (chooser.current) chooser.current.value = "";
  };
  return (
    <header class="toolbar">
      <span class="mark" aria-hidden="true">
        K
      </span>
      <h1>{workbook.name}</h1>
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
