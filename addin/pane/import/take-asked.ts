import { askedTransfer } from "../kit/transfer";
import { restartImport, targetRegisters } from "./actions";
import { askedRecipe, isComparing, page, target } from "./state";

/** Begins with the register that was asked for elsewhere; an import that is under way is left for it. */
export function takeAsked(): void {
  const asked = askedTransfer.value;
  if (asked?.way === "compare") {
    askedTransfer.value = undefined;
    // A file whose review shows can be compared where it is.
    if (page.value !== "preview") restartImport();
    isComparing.value = true;
    const [first] = targetRegisters.value;
    if (first && !targetRegisters.value.includes(target.value)) target.value = first;
    return;
  }
  if (asked?.way !== "import") return;
  const { register } = asked;
  askedTransfer.value = undefined;
  const isByRecipe = "recipe" in asked;
  if (register !== target.value || isComparing.value || isByRecipe) restartImport();
  target.value = register;
  if (isByRecipe) askedRecipe.value = asked.recipe;
}
