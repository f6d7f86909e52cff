import { defineRegister } from "./definition";
import { oneOf } from "./types";

const kind = oneOf("allow", "deny");

/**
 * Konteringskombinationer: which codes may stand together, row by row in the order that they stand (#174). A column
 * for each dimension that takes part, `*` for any code.
 */
export const codingCombinations = defineRegister({
  id: "codingCombinations",
  module: "coding",
  key: [],
  dimensionColumns: true,
  fields: [{ id: "kind", type: kind, required: true }],
});
