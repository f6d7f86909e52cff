import { counted } from "../counted";
import type { CombinationsViewText } from "../sv/combinations-view";

export const combinationsView: CombinationsViewText = {
  open: "Try a combination",
  title: "Try a combination",
  how: "Fill in codes, one for each dimension. The answer comes as you type. A blank box means no code.",
  form: "Codes to try",
  answer: "Answer",
  allowed: "Allowed",
  denied: "Not allowed",
  noneListed: "No row lists the combination, and only what is listed is allowed.",
  off: "No row of the register says anything yet, so every combination is allowed.",
  noColumns:
    "No column of the register bears a dimension's name. Give the columns the names that they have in Dimensions.",
  blank: "Fill in at least one code.",
  decidedBy: "The row that decides",
  late: (count) =>
    count === 1
      ? "One more row matches, but comes after"
      : `${counted(count, "en", "more row", "more rows")} match, but come after`,
  goTo: (place) => `Go to ${place}`,
  clear: "Clear",
  close: "Close",
};
