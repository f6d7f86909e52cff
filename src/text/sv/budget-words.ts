import { formatCount } from "../../values/format";
import { counted } from "../counted";

/** What is said of a budget, in the pane and on the command line. */
export const budgetWords = {
  project: "Projekt",
  worked: "Arbetat",
  released: "Frisläppt",
  budget: "Budget",
  remaining: "Kvar",
  state: { over: "Över budget", within: "Inom budget", none: "Ingen budget" },
  backwards: "Från-datumet ligger efter till-datumet.",
  counted: (count: number, all: number, outside: number) =>
    `${counted(count, "sv", "tidrad", "tidrader")} av ${formatCount(all, "sv")} är räknade${
      outside > 0 ? `, ${formatCount(outside, "sv")} ligger utanför urvalet` : ""
    }.`,
  uncounted: (count: number) => counted(count, "sv", "rad är inte räknad", "rader är inte räknade"),
};

export type BudgetWords = typeof budgetWords;
