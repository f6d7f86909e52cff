import { counted } from "../counted";
import type { ImportConsequencesText } from "../sv/import-consequences";

const found = (count: number): string => counted(count, "en", "finding", "findings");

export const importConsequences: ImportConsequencesText = {
  title: "What follows",
  none: "No findings appear or vanish.",
  appear: (count) => `${found(count)} ${count === 1 ? "appears" : "appear"}`,
  vanish: (count) => `${found(count)} ${count === 1 ? "vanishes" : "vanish"}`,
  tooLarge: (rows) =>
    `What follows is not worked out beforehand in a workbook of more than ${rows} rows. See Findings afterwards.`,
  rows: (count) => counted(count, "en", "place", "places"),
  toFindings: "Show the findings",
};
