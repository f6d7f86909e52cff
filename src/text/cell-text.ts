import type { Field } from "../registers/register";
import type { CellValue, Lang } from "../values/cell";
import { isoDate } from "../values/date";
import { formatNumber } from "../values/format";
import { clockTime } from "../values/time";
import { readCell } from "../values/value-type";

const bools = { sv: ["FALSKT", "SANT"], en: ["FALSE", "TRUE"] } as const;

/** A cell as its worksheet shows it: dates and times are numbers underneath, which say nothing to a reader. */
export const cellText = (
  cell: CellValue,
  field: Pick<Field, "type"> | undefined,
  lang: Lang,
  date1904: boolean,
): string => {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return bools[lang][cell ? 1 : 0];
  const kind = field?.type.kind;
  const read =
    field && (kind === "date" || kind === "time") ? readCell(field.type, cell, { date1904 }) : cell;
  if (typeof read !== "number") return formatNumber(cell, lang);
  return kind === "date" ? isoDate(read) : kind === "time" ? clockTime(read) : formatNumber(read, lang);
};
