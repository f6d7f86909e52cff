import { useRef } from "preact/hooks";
import type { RegisterId } from "#core/registers/register";
import { registerName } from "#core/text/names";
import { FilePicker } from "../kit/FilePicker";
import { lang } from "../language";
import { BothCameFrom } from "./BothCameFrom";
import { HeldImport } from "./HeldImport";
import { OwnSheet } from "./OwnSheet";
import { RecipeList } from "./RecipeList";
import { AskedRecipe } from "./RecipeOffer";
import { readDraft, targetRegisters } from "./actions";
import { readBesideHeld } from "./held-choices";
import { takeAskedRecipe } from "./recipe-actions";
import { askedRecipe, baseFile, isComparing, target } from "./state";
import { compareWords, words } from "./words";

/** Page 1: the register, and the file or the pasted rows (#139, #140). */
export function FilePage() {
  const text = words.value;
  const pasted = useRef<HTMLTextAreaElement>(null);
  const ids = targetRegisters.value;
  if (ids.length === 0) return <p class="empty">{text.noRegisters}</p>;
  const take = async (name: string, bytes: Uint8Array): Promise<void> =>
    readBesideHeld(async () => {
      await readDraft(name, bytes);
      await takeAskedRecipe();
    });
  const read = async (file: File): Promise<void> => take(file.name, new Uint8Array(await file.arrayBuffer()));
  const readPasted = (): void =>
    void take(text.pastedName, new TextEncoder().encode(pasted.current?.value ?? ""));
  return (
    <>
      {isComparing.value && <p class="hint">{compareWords.value.begin}</p>}
      <HeldImport />
      <AskedRecipe />
      <label class="field">
        <span>{text.register}</span>
        <select
          value={target.value}
          onChange={(event) => {
            target.value = event.currentTarget.value as RegisterId;
            // It was read as rows of the other register, and the recipe is for that one's.
            baseFile.value = undefined;
            askedRecipe.value = undefined;
          }}
        >
          {ids.map((id) => (
            <option key={id} value={id}>
              {registerName(id, lang.value)}
            </option>
          ))}
        </select>
      </label>
      {isComparing.value && <BothCameFrom />}
      {isComparing.value && <h3>{compareWords.value.their}</h3>}
      <FilePicker
        button={isComparing.value ? compareWords.value.chooseTheir : text.chooseFile}
        hint={text.dropFile}
        accept=".csv,.txt,.tsv,.tab,.xlsx,.xlsm,.json,.se,.si,.sie,text/csv,text/plain"
        choose={(file) => void read(file)}
      />
      <p class="hint">{text.fileHint}</p>
      <label class="field">
        <span>{text.orPaste}</span>
        <textarea ref={pasted} rows={4} placeholder={text.pasteHint} spellcheck={false} />
      </label>
      <fluent-button onClick={readPasted}>{text.readPasted}</fluent-button>
      <OwnSheet />
      <RecipeList />
    </>
  );
}
