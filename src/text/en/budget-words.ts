import { formatCount } from "../../values/format";
import { counted } from "../counted";
import type { BudgetWords } from "../sv/budget-words";

/** What is said of a budget, in the pane and on the command line. */
export const budgetWords: BudgetWords = {
  project: "Project",
  worked: "Worked",
  released: "Released",
  budget: "Budget",
  remaining: "Left",
  state: { over: "Over budget", within: "Within budget", none: "No budget" },
  backwards: "The from date is after the to date.",
  counted: (count, all, outside) =>
    `${counted(count, "en", "time entry", "time entries")} of ${formatCount(all, "en")} counted${
      outside > 0 ? `, ${counted(outside, "en", "is", "are")} outside the filter` : ""
    }.`,
  uncounted: (count) => counted(count, "en", "row is not counted", "rows are not counted"),
};
