import { FilePicker } from "../kit/FilePicker";
import { readBase } from "./compare-actions";
import { baseFile, unusableBase } from "./state";
import { compareWords, words } from "./words";

/** The file that the register and theirs both came from, where a comparison begins with it. */
export function BothCameFrom() {
  const text = compareWords.value;
  const choose = async (file: File): Promise<void> =>
    readBase(file.name, new Uint8Array(await file.arrayBuffer()));
  return (
    <section class="both-came-from" aria-labelledby="both-came-from">
      <h3 id="both-came-from">{text.base}</h3>
      <p class="hint" role="status">
        {baseFile.value ? text.baseIs(baseFile.value.name) : text.baseHint}
      </p>
      {unusableBase.value !== undefined && (
        <p class="problem" role="alert">
          {text.unusable(unusableBase.value)}
        </p>
      )}
      <FilePicker
        button={text.choose}
        hint={words.value.dropFile}
        accept=".csv,.txt,.tsv,.tab,.xlsx,.xlsm,.json,.se,.si,.sie,text/csv,text/plain"
        choose={(file) => void choose(file)}
      />
    </section>
  );
}
