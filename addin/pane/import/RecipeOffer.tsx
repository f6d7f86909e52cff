import { fittingRecipe, leaveRecipe, takeRecipe } from "./recipe-actions";
import { askedRecipe, importDraft } from "./state";
import { recipeWords } from "./words";

/** The recipe that the file is read by, or that it could be read by: proposed, never taken by itself. */
export function RecipeOffer() {
  const text = recipeWords.value;
  const used = importDraft.value?.recipe;
  const fitting = fittingRecipe.value;
  if (used !== undefined)
    return (
      <p class="hint" role="status">
        {text.used(used)}{" "}
        <button id="leave-recipe" type="button" class="link" onClick={() => void leaveRecipe()}>
          {text.leave}
        </button>
      </p>
    );
  if (!fitting) return null;
  return (
    <div class="recipe" role="status">
      <p>{text.fits(fitting.name, fitting.recipe.learnedFrom)}</p>
      <fluent-button id="take-recipe" appearance="primary" onClick={() => void takeRecipe(fitting)}>
        {text.use}
      </fluent-button>
    </div>
  );
}

/** Before a file is chosen: the recipe that it will be read by, where somebody has asked for one. */
export function AskedRecipe() {
  const text = recipeWords.value;
  const asked = askedRecipe.value;
  if (asked === undefined) return null;
  return (
    <p class="hint" role="status">
      {text.used(asked)}{" "}
      <button type="button" class="link" onClick={() => (askedRecipe.value = undefined)}>
        {text.leave}
      </button>
    </p>
  );
}
