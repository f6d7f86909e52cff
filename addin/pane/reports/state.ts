import { signal } from "@preact/signals";
import type { ReportId } from "#core/reports/report";
import type { Day } from "#core/values/brands";

/** The report that is chosen, as long as the pane is open. */
export const chosen = signal<ReportId>("budgetReport");

/** How many levels of the tree are shown; all of them when it is Infinity. */
export const levels = signal<number>(1);

/** The day that somebody chose; today's until then. */
export const until = signal<Day | undefined>(undefined);

/** Whether Excel made no chart the last time. */
export const lacksChart = signal(false);
