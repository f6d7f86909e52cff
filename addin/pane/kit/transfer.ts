import { signal } from "@preact/signals";
import type { RegisterId } from "#core/registers/register";
import { showView } from "./route";

/** What the import, or the export, is asked to begin with. */
type AskedTransfer =
  | { readonly way: "import" | "export"; readonly register: RegisterId }
  /** Their file is compared with the register and what both came from. */
  | { readonly way: "compare" };

/** What is asked to begin with; whoever takes it up forgets it. */
export const askedTransfer = signal<AskedTransfer | undefined>(undefined);

/** Opens the import or the export, of a register. */
export const transferOf = (way: "import" | "export", register: RegisterId): void => {
  askedTransfer.value = { way, register };
  showView(way);
};

/** Opens the comparison of a register with a file and what both came from: the import, which asks for both files at once. */
export const compareThree = (): void => {
  askedTransfer.value = { way: "compare" };
  showView("import");
};
