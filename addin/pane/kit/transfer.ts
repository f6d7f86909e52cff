import { signal } from "@preact/signals";
import type { RegisterId } from "#core/registers/register";
import { showView } from "./route";

/** What the import, or the export, is asked to begin with. */
type AskedTransfer =
  | { readonly way: "import" | "export"; readonly register: RegisterId }
  /** The file is read by an import recipe, known by its name. */
  | { readonly way: "import"; readonly register: RegisterId; readonly recipe: string }
  /** Their file is compared with the register and what both came from. */
  | { readonly way: "compare" };

/** What is asked to begin with; whoever takes it up forgets it. */
export const askedTransfer = signal<AskedTransfer | undefined>(undefined);

/** Opens the import or the export, of a register. */
export const transferOf = (way: "import" | "export", register: RegisterId): void => {
  askedTransfer.value = { way, register };
  showView(way);
};

/** Opens the import for a file that is read by a recipe: when it is chosen, what it would do shows. */
export const importBy = (recipe: string, register: RegisterId): void => {
  askedTransfer.value = { way: "import", register, recipe };
  showView("import");
};

/** Opens the comparison of a register with a file and what both came from: the import, which asks for both files at once. */
export const compareThree = (): void => {
  askedTransfer.value = { way: "compare" };
  showView("import");
};
