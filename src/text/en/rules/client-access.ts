import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "en");

export const clientAccess = {
  "program-outside-package": {
    title: "Program outside the bureau's package",
    says: ({ program, consultant }, names) =>
      `${q(program)} for ${q(consultant)} is not in the bureau's package, so it cannot be assigned or taken back there. Delete the row, or set ${names.field("programs", "inPackage")} to Yes.`,
    why: "Access is managed by choosing among the programs of the bureau's package, and no others.",
  },
  "access-without-program": {
    title: "Access without a program",
    says: ({ client, consultant }) =>
      `${q(consultant)} has access to ${q(client)} but no program there. Add a program, or delete the row, unless it is meant so.`,
    why: "Access without a program is allowed, but most often a row has been forgotten.",
  },
} as const satisfies Partial<RuleTexts>;
