import { useRef } from "preact/hooks";
import { Acts } from "../kit/Acts";
import { FilePicker } from "../kit/FilePicker";
import { leaveView } from "../kit/route";
import { chooseToldFile } from "./reconcile-actions";
import { unusable, type Unusable } from "./reconcile-state";
import { fileWords, reconcileWords } from "./words";

const whyUnusable = ({ name, kind }: Unusable): string => {
  if (kind === "empty") return fileWords.value.emptyFile;
  if (kind === "several-sheets") return reconcileWords.value.severalSheets(name);
  return kind === "endless" ? reconcileWords.value.endless(name) : fileWords.value.noCsv(name, kind);
};

/** Where the accounting system's file is chosen, or its rows are pasted. */
export function ToldFilePage() {
  const text = fileWords.value;
  const pasted = useRef<HTMLTextAreaElement>(null);
  const none = unusable.value;
  const read = async (file: File): Promise<void> =>
    chooseToldFile(file.name, new Uint8Array(await file.arrayBuffer()));
  const readPasted = (): void => {
    void chooseToldFile(text.pastedName, new TextEncoder().encode(pasted.current?.value ?? ""));
  };
  return (
    <>
      {none && (
        <p class="problem" role="alert">
          {whyUnusable(none)}
        </p>
      )}
      <p class="hint">{reconcileWords.value.what}</p>
      <FilePicker
        button={text.chooseFile}
        hint={text.dropFile}
        accept=".csv,.txt,.tsv,.tab,.xlsx,.xlsm,text/csv,text/plain"
        choose={(file) => void read(file)}
      />
      <label class="field">
        <span>{text.orPaste}</span>
        <textarea ref={pasted} rows={4} placeholder={text.pasteHint} spellcheck={false} />
      </label>
      <fluent-button id="read-pasted" onClick={readPasted}>
        {text.readPasted}
      </fluent-button>
      <Acts leave={() => leaveView("access")} />
    </>
  );
}
