import { formatCount } from "../../values/format";
import { counted } from "../counted";
import type { BudgetViewText } from "../sv/budget-view";

export const budgetView = {
  title: "Worked hours against budget",
  noProjects: "There is no project register to sum here yet.",
  noEntries: "There are no time entries yet: the bars show the budget alone.",
  toRegisters: "To Registers",
  tree: "Projects with worked, released and budgeted hours",
  project: "Project",
  worked: "Worked",
  released: "Released",
  budget: "Budget",
  remaining: "Left",
  state: { over: "Over budget", within: "Within budget", none: "No budget" },
  period: "The period",
  noBudget: "no budget",
  sources: {
    own: "The budget stands on the project's own row.",
    below: "The budget is the sum of the subprojects.",
    none: "No budget is set, neither here nor on the subprojects.",
  },
  sumMark: "the sum of the subprojects",
  overBy: (hours) => `${hours} over budget`,
  left: (hours) => `${hours} left`,
  share: (percent) => `${percent} of the budget`,
  amount: (amount) => `Budgeted amount ${amount}`,
  expandAll: "Expand all",
  collapseAll: "Collapse all",
  search: "Search projects",
  employee: "Employee",
  everyone: "All",
  from: "From",
  to: "To",
  clear: "Clear the filter",
  filters: "Filter",
  filtersOn: (count) => `Filter (${count})`,
  backwards: "The from date is after the to date.",
  wholeBudget: "The filter concerns the time. The budget is always shown whole.",
  periodNote:
    "With dates, the period's time is compared with the whole budget: that is why no color is shown.",
  noMatch: "No project matches the search.",
  counted: (count, all, outside) =>
    `${counted(count, "en", "time entry", "time entries")} of ${formatCount(all, "en")} counted${
      outside > 0 ? `, ${counted(outside, "en", "is", "are")} outside the filter` : ""
    }.`,
  uncounted: (count) => counted(count, "en", "row is not counted", "rows are not counted"),
  reasons: {
    "no-project": "the project is missing",
    "unknown-project": "the project is not in the register",
    "unreadable-project": "the project cannot be read",
    "no-hours": "the hours are missing",
    "unreadable-hours": "the hours cannot be read",
  },
  workers: "Who has worked",
  workersHow: "With all subprojects. Choose a person to see the rows.",
  nobody: "No time is reported in the filter.",
  person: "Employee",
  rows: (count) => counted(count, "en", "row", "rows"),
  open: (code) => `Show who has worked on ${code}`,
  keys: "The arrows move, right expands, left collapses, Enter shows who has worked.",
  summing: "Summing …",
} satisfies BudgetViewText;
