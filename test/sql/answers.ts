import { budgetQueries, budgetTable } from "./budgets";
import { controlQueries, controlTables } from "./controls";
import { entryQueries, termQueries } from "./entries";
import { lineQueries, lineTables } from "./lines";
import { line, told } from "./phrases";
import { standQueries } from "./stand";
import { sumQueries } from "./sums";

/** What is put together first, for the questions to ask of. */
export const statements: readonly string[] = [
  ...[...entryQueries, ...termQueries, ...standQueries],
  ...[budgetTable, ...lineTables, ...controlTables],
];

const source = `CASE WHEN released IS NOT NULL AND "stampedPrice" IS NOT NULL THEN 'released' WHEN found = 1 THEN 'price'
  WHEN found > 1 THEN 'tied' WHEN "isTime" THEN 'none' ELSE 'registered' END`;

/** Everything that both must say alike, a line each. */
export const questions: readonly string[] = [
  `${line(
    ...["'row'", "book", "register", "line", "state", told("amount"), told("invoice"), told('"toldPrice"')],
    ...[source, told(`CASE WHEN ${source} = 'price' THEN "priceLine" END`), '"isBillable"', '"isFixed"'],
    "array_to_string(reasons, ',')",
  )} FROM stood`,
  `${line("'uncounted'", "book", "register", "line", "why")} FROM entry WHERE why IS NOT NULL`,
  ...[...sumQueries, ...lineQueries, ...budgetQueries, ...controlQueries],
];
