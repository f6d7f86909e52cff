import { knownSettings } from "../../../registers/known-settings";
import { ore } from "../../../values/brands";
import { DECIMAL_SCALE } from "../../../values/decimal";
import { formatHours, formatMoney, formatNumber, formatPercent } from "../../../values/format";
import { counted } from "../../counted";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "en");
const ONE = 10 ** DECIMAL_SCALE;
const percent = (limit: number): string => formatPercent(limit / ONE / 100, "en");
/** A limit in kronor is kept in millionths, an amount in öre. */
const kronor = (limit: number): string => formatMoney(ore((limit / ONE) * 100), "en");
/** A limit in hours is kept in millionths. */
const hoursLimit = (limit: number): string => `${formatNumber(limit / ONE, "en")}\u00A0h`;

export const controls = {
  "control-reached": {
    title: "Limit reached",
    says: ({
      project,
      hasBelow,
      of,
      kind,
      limit,
      used,
      budget,
      withUnreviewed,
      unpriced,
      unpricedWithUnreviewed,
    }) => {
      const whole = `${q(project)} ${hasBelow ? "and its subprojects have" : "has"}`;
      const end =
        kind === "stop" ? "The system stops further registration." : "Look over the budget or the work.";
      if (of === "hours")
        return `${whole} used ${formatHours(used, "en")}, and the limit is ${hoursLimit(limit)}. ${end}`;
      if (of === "budgetedTime")
        return `${whole} used ${formatHours(used, "en")} of ${formatHours(budget ?? 0, "en")} budgeted, and the limit is ${percent(limit)}. ${end}`;
      const missing =
        unpricedWithUnreviewed === 0
          ? ""
          : ` ${counted(unpricedWithUnreviewed, "en", "time entry without one certain price is", "time entries without one certain price are")} not included${unpriced < unpricedWithUnreviewed ? `, ${formatNumber(unpriced, "en")} of them reviewed` : ""}.`;
      return `${whole} reviewed billable time of ${formatMoney(used, "en")} (${formatMoney(withUnreviewed, "en")} with time not reviewed), and the limit is ${kronor(limit)}.${missing} ${end}`;
    },
    why: "A control on a project covers all time on it and on its subprojects. Kontera cannot stop a registration, only show where the limit is reached.",
  },
  "control-without-budget": {
    title: "Control without a budget",
    says: ({ project }) =>
      `The control on ${q(project)} is inactive: neither the project nor any subproject has budgeted hours. Enter a budget, or remove the control.`,
    why: "The limit is a percentage of the budget. Without a budget there is nothing to compare with.",
  },
  "control-limit": {
    title: "Unlikely limit",
    says: ({ limit, reason }) => {
      if (reason === "zero")
        return "The limit is 0, so the least time reaches it. Enter the limit that is to hold.";
      if (reason === "share")
        return `The limit is ${formatNumber(limit / ONE, "en")}, which is ${percent(limit)} of the budget. Write 80 for 80 per cent.`;
      return `The limit is ${percent(limit)} of the budget. The system takes 999 per cent at most. Check the number.`;
    },
    why: "The limit is written in whole per cent of the budget, and in kronor for billable time.",
  },
  "duplicate-control": {
    title: "Same control several times",
    says: ({ project, count }) =>
      `${q(project)} has ${counted(count, "en", "control", "controls")} that are alike. One is enough: delete this row.`,
    why: "A project may have several controls, but two that are alike say the same thing twice.",
  },
  "stop-below-warning": {
    title: "The stop comes before the warning",
    says: ({ project, of, warning, stop }) => {
      const limit = { budgetedTime: percent, billableTime: kronor, hours: hoursLimit }[of];
      return `${q(project)} warns at ${limit(warning)} but stops at ${limit(stop)} already, so nobody is warned. Lower the warning, or raise the stop.`;
    },
    why: "The warning should come while something can still be done. Where registration is stopped first nobody sees it.",
  },
  "control-without-billing": {
    title: "A control that can never trigger",
    says: ({ of, reason, count }, names) => {
      const which =
        of === "billableTime"
          ? counted(count, "en", "control of billable time", "controls of billable time")
          : `${counted(count, "en", "control of budgeted time", "controls of budgeted time")}, counting billable hours,`;
      const why = {
        "billing-off": `the setting ${q(knownSettings.billingInTime.en)} is not Yes. Turn it on`,
        "no-price-dimension": `no dimension in ${names.register("dimensions")} governs billing and has a price priority. Choose one`,
        "no-prices": `there is no price in Time in ${names.register("prices")}. Enter the prices`,
      }[reason];
      return `${which} can never trigger: ${why}, or remove ${count === 1 ? "the control" : "the controls"}.`;
    },
    why: "A control that seems to keep watch but cannot reach its limit is worse than none.",
  },
} as const satisfies Partial<RuleTexts>;
