import { useState } from "preact/hooks";
import { FilePicker } from "../kit/FilePicker";
import { useWorkbook } from "../workbook-context";
import { noRecipe, recipeToFile, recipes, takeRecipeFile } from "./recipe-actions";
import { recipeWords } from "./words";

/** The recipes for the register: each as a file to take along, and the way to take one in. */
export function RecipeList() {
  const text = recipeWords.value;
  const workbook = useWorkbook();
  const [isOpen, setOpen] = useState(false);
  const take = async (file: File): Promise<void> =>
    takeRecipeFile(workbook, file.name, new Uint8Array(await file.arrayBuffer()));
  return (
    <details id="recipes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={0}>{text.list(recipes.value.length)}</summary>
      <p class="hint">{text.listWhat}</p>
      <ul class="recipes">
        {recipes.value.map((one) => (
          <li key={one.row}>
            <button type="button" class="link" onClick={() => recipeToFile(one)}>
              {text.toFile(one.name)}
            </button>
          </li>
        ))}
      </ul>
      {noRecipe.value !== undefined && (
        <p class="problem" role="alert">
          {text.notARecipe(noRecipe.value)}
        </p>
      )}
      {isOpen && (
        <FilePicker
          button={text.fromFile}
          hint={text.drop}
          accept=".json,application/json"
          choose={(file) => void take(file)}
        />
      )}
    </details>
  );
}
