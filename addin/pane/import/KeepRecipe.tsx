import { useState } from "preact/hooks";
import { fold } from "#core/values/text";
import { isBusy } from "../jobs/job";
import { useWorkbook } from "../workbook-context";
import { isKeepable, keepRecipeNow, recipes } from "./recipe-actions";
import type { ImportDraft } from "./state";
import { recipeWords } from "./words";

/** Keeps all that was decided of a file under its sender's name, for the next one of theirs. */
export function KeepRecipe({ draft }: { readonly draft: ImportDraft }) {
  const text = recipeWords.value;
  const workbook = useWorkbook();
  const [name, setName] = useState(draft.recipe ?? draft.name.replace(/\.[^.]*$/, ""));
  const wanted = name.trim();
  const isThere = recipes.value.some((one) => fold(one.name) === fold(wanted));
  const isLong = !isKeepable(draft, wanted);
  return (
    <details id="keep-recipe-part">
      <summary tabIndex={0}>{text.keepTitle}</summary>
      <p class="hint">{text.keepWhat}</p>
      <label class="field">
        <span>{text.name}</span>
        <input
          id="recipe-name"
          type="text"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {isThere && <p class="hint warning">{text.replaces(wanted)}</p>}
      {isLong && <p class="problem">{text.tooLong}</p>}
      <fluent-button
        id="keep-recipe"
        disabled={wanted === "" || isLong || isBusy.value}
        onClick={() => void keepRecipeNow(workbook, wanted)}
      >
        {text.keep}
      </fluent-button>
    </details>
  );
}
