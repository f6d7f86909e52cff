import { counted } from "../counted";
import type { ImportCompareText } from "../sv/import-compare";

/** What the import's review says where the file is compared with what it and the register both came from. */
export const importCompare = {
  title: "Changed it yourself, too? Compare",
  what: "Choose the file that both the register and this file came from, such as the last export. Then only what they have changed is written, and you choose only where both have changed.",
  begin:
    "You have a register, they have a file, and both came from the same export. Kontera shows who has changed what, and writes what they have changed. You choose only where both have.",
  base: "What both came from",
  baseHint: "Choose the last export, say. Without it nobody can tell who has changed what.",
  baseIs: (file) => `${file} is chosen.`,
  their: "Their file",
  chooseTheir: "Choose their file …",
  choose: "Choose the file …",
  drop: "or drop it here",
  unusable: (file) => `${file} cannot be compared with: it has no rows, or lacks the column that names them.`,
  against: (file) => `Compared with ${file}`,
  rule: "What you alone have changed stays.",
  gone: (count) => `They have deleted ${counted(count, "en", "row", "rows")} that you have; they stay.`,
  toChoose: (count) =>
    `${counted(count, "en", "row has", "rows have")} been changed by both. Not written until you have chosen.`,
  allChosen: "You have chosen in every row that both have changed.",
  allMine: (count) => `Mine in all ${count}`,
  allTheirs: (count) => `Theirs in all ${count}`,
  stop: "Do not compare",
  show: "Who has changed",
  sides: { theirs: "They changed", mine: "You changed", both: "Both" },
  of: {
    theirs: "They have changed it",
    mine: "You have changed it: not written",
    both: "Both have changed it",
  },
  mine: "Keep mine",
  theirs: "Take theirs",
  chooseIn: (key) => `Choose in ${key}`,
  was: "at first",
} satisfies ImportCompareText;
