import { signal } from "@preact/signals";
import type { RegisterId } from "#core/registers/register";
import { showView } from "./route";

/** The register that the import, or the export, is asked to begin with; whoever takes it up forgets it. */
export const askedTransfer = signal<
  { readonly way: "import" | "export"; readonly register: RegisterId } | undefined
>(undefined);

/** Opens the import or the export, of a register. */
export const transferOf = (way: "import" | "export", register: RegisterId): void => {
  askedTransfer.value = { way, register };
  showView(way);
};
