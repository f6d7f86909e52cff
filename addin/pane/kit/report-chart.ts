import { signal } from "@preact/signals";
import { chartChoices, type ChartChoice } from "#core/reports/chart-choice";
import { keepAs, keptAs } from "./kept";

const PLACE = "kontera.report-chart";

const kept = (): ChartChoice => chartChoices.find((one) => one === keptAs(PLACE)) ?? "bars";

const chosen = signal<ChartChoice | undefined>(undefined);

/** The chart that new reports get: what somebody chose last on this computer. */
export const reportChart = (): ChartChoice => chosen.value ?? kept();

export const chooseChart = (choice: ChartChoice): void => {
  keepAs(PLACE, choice);
  chosen.value = choice;
};
