/** What a report's chart is drawn as: bars that lie or stand, or no chart at all. */
export const chartChoices = ["bars", "columns", "none"] as const;
export type ChartChoice = (typeof chartChoices)[number];
