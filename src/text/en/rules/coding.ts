import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue } from "../../value-text";

type Part = { readonly name: string; readonly code: string };

const q = (text: string): string => quote(text, "en");
const parts = (codes: readonly Part[]): string =>
  codes.map(({ name, code }) => `${name} ${q(code)}`).join(", ");
const combination = (kind: string): string => fieldValue("codingCombinations", "kind", kind, "en");

export const coding = {
  "missing-code": {
    title: "The code is not in the dimension",
    says: ({ header, value, to, dimension, suggestion }, names) =>
      `${header}: ${q(value)} is not in ${names.register(to)}${dimension === undefined ? "" : ` for ${q(dimension)}`}. ${suggestion === undefined ? "Correct the code, or add it there." : `Do you mean ${q(suggestion)}?`}`,
    why: "A code that its dimension does not have cannot be coded on, summed or transferred.",
  },
  "combination-not-allowed": {
    title: "The combination is not allowed",
    says: ({ codes, denied }, names) =>
      denied
        ? `${parts(codes)}: the combination is not allowed. The row with ${parts(denied)} in ${names.register("codingCombinations")} says ${combination("deny")}. Correct one of the codes, or change the row.`
        : `${parts(codes)}: no row in ${names.register("codingCombinations")} allows the combination. Correct one of the codes, or add a row.`,
    why: "Where there are coding combinations, only those that are listed are allowed. The first row that matches decides.",
  },
  "unreachable-combination": {
    title: "The row never decides",
    says: ({ above, kind, isRepeated }) =>
      isRepeated
        ? `The row says the same as the row above with ${parts(above)}. Delete it.`
        : `The row never decides, because the row above with ${parts(above)} already says ${combination(kind)}. Move the row up, or delete it.`,
    why: "The rows are read from the top, and the first that matches decides. Exceptions belong before what holds in general.",
  },
  "blank-combination": {
    title: "Combination without codes",
    says: ({ kind }) =>
      `The row has ${fieldName("codingCombinations", "kind", "en")} ${combination(kind)}, but no code. Fill in the codes, or write * where any code may stand.`,
    why: "A row without codes says nothing. A blank cell means that the dimension must be blank, * that it may hold any code.",
  },
} as const satisfies Partial<RuleTexts>;
