import { defineRegister } from "./definition";

const kind = {
  kind: "enum",
  choices: [
    { id: "allow", sv: "Tillåt", en: "Allow" },
    { id: "deny", sv: "Tillåt ej", en: "Deny" },
  ],
} as const;

/**
 * Konteringskombinationer: which codes may stand together, row by row in the order that they stand (#174). A column
 * for each dimension that takes part, `*` for any code.
 */
export const codingCombinations = defineRegister({
  id: "codingCombinations",
  module: "coding",
  name: { sv: "Konteringskombinationer", en: "Coding combinations" },
  key: [],
  dimensionColumns: true,
  fields: [{ id: "kind", sv: "Typ", en: "Kind", type: kind, required: true }],
});
