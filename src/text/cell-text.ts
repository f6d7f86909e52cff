import type { Field } from "../registers/register";
import type { CellValue, Lang } from "../values/cell";
import { formatNumber } from "../values/format";
import { readCell, writeText } from "../values/value-type";

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
  if (!field || (kind !== "date" && kind !== "time")) return formatNumber(cell, lang);
  const read = readCell(field.type, cell, { date1904 });
  return typeof read === "number" ? writeText(field.type, read, lang, ".") : formatNumber(cell, lang);
};
