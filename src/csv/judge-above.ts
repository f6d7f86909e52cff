import { headerKey } from "../registers/headers";
import { refusedAs, type Lookup } from "./judge-row";
import type { Reported } from "./planned-rows";
import { fileKey, shownKey } from "./row-keys";

/**
 * The rows above the headers that stand under others: each refused, with its key and the row that it names where both headers have
 * the key in the same columns.
 */
export const judgeAbove = ({ parsed, settings, columns: { keys }, index: known }: Lookup): Reported[] => {
  const { above = [], headerRow = 0 } = settings;
  const header = parsed.rows[headerRow] ?? [];
  // The first of them stands below the earlier headers.
  const earlier = parsed.rows[(above[0] ?? 0) - 1] ?? [];
  const isSame = keys.every(
    ({ column }) => headerKey(earlier[column] ?? "") === headerKey(header[column] ?? ""),
  );
  return above.map((index) => {
    const cells = parsed.rows[index] ?? [];
    const key = isSame ? shownKey(keys, cells) : "";
    const folded = isSame && keys.length > 0 ? fileKey(keys, cells, index) : undefined;
    const found = folded === undefined ? undefined : known.get(folded);
    const refused = refusedAs(parsed.lines[index] ?? 0, key, {
      code: "above-headers",
      line: parsed.lines[headerRow] ?? 0,
    });
    if (typeof found === "number") return { index, row: { ...refused, row: found } };
    return { index, row: found ? { ...refused, bearers: found } : refused };
  });
};
