import { counted } from "#core/text/counted";
import type { ControlsText } from "./controls-sv";

/** What `controls` says. */
export const controlsText: ControlsText = {
  project: "Project",
  control: "Control",
  limit: "Limit",
  used: "Used",
  share: "Share",
  withUnreviewed: "With unreviewed",
  budget: "Budget",
  verdict: "State",
  trippedBy: "Tripped by row",
  forecast: "Reached on",
  verdicts: { reached: "Reached", clear: "Clear", inactive: "Inactive", incomplete: "Incomplete" },
  why: {
    noBudget: "no budget",
    billingOff: "billing is not used in Time",
    unknownProject: "the project does not exist",
    incomplete: "something is missing or cannot be read",
  },
  at: (row) => `row ${row} of Controls`,
  unpriced: (rows) => `${counted(rows, "en", "row", "rows")} without a price not in it`,
  outcomes: {
    stop: "Registration is stopped.",
    warning: "Registration is warned of.",
    none: "No control is reached.",
  },
};
