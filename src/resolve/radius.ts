import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import { isUnread, numbers, texts } from "../book/table";
import type { Folded } from "../values/brands";
import { absentLine, cellLine } from "./row-line";
import { resolveSetting } from "./setting";
import type { Resolved } from "./trace";

/**
 * How many metres from a place count as being there (#119): its own radius (radie), or the company's where it has none.
 * Of one that cannot be read nothing is known, so that the place counts for nothing, as one without coordinates. Other
 * levels (employee, time group) are more specific, but no workbook has them (#177).
 */
export const resolveRadius = (book: Book, place: Folded): Resolved<number | undefined> => {
  const table = tableOf(book, "places");
  const row = table && rowWithKey(table, place);
  if (!table || row === undefined)
    return { value: undefined, trace: [absentLine("places", "radius", place, table)] };
  const own = numbers(table, "radius")[row];
  const step = cellLine(table, row, "radius", texts(table, "place")[row] ?? place, "decides");
  if (own !== undefined || isUnread(table, row, "radius")) return { value: own, trace: [step] };
  const company = resolveSetting(book, "placeRadius");
  return {
    value: typeof company.value === "number" ? company.value : undefined,
    trace: [step, ...company.trace],
  };
};
