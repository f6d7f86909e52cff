import type { Table } from "#core/book/table";
import type { Certificate } from "#core/csv/certify";
import { cellText } from "#core/text/cell-text";
import { fieldOf } from "#core/text/names";
import type { CellValue, Lang } from "#core/values/cell";
import { jsonValue } from "../json-value";
import { words } from "../words";

/** The first difference of a certificate, as JSON. */
export const differenceJson = ({ difference }: Certificate, table: Table, date1904: boolean) => {
  if (!difference) return null;
  if (difference.kind === "file") return { line: null, key: "", change: null, code: difference.blocker.code };
  const { line, key } = difference;
  if (difference.kind === "row") return { line, key, change: null };
  const { field, header, from, to } = difference.change;
  const definition = field === undefined ? undefined : fieldOf(table.register.id, field);
  const shown = (cell: CellValue): CellValue => jsonValue(cell, definition, date1904);
  return { line, key, change: { field: field ?? null, header, from: shown(from), to: shown(to) } };
};

/** The options that importing the file needs, as they are written. */
export const neededOptions = ({ needs }: Pick<Certificate, "needs">): readonly string[] => [
  ...(needs?.decimal ? [`--decimal ${needs.decimal}`] : []),
  ...(needs?.dateOrder ? [`--date-order ${needs.dateOrder}`] : []),
];

/** What each column of a file needs that no option reads all of, by header. */
export const mixedOptions = ({ mixed = [] }: Certificate): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(mixed.map(({ header, ...needs }) => [header, neededOptions({ needs })]));

/** What a certificate says to people. */
export const certificateNote = (
  { counts, difference }: Certificate,
  table: Table,
  lang: Lang,
  date1904: boolean,
): string => {
  const text = words[lang].export;
  if (!difference)
    return counts.refused === 0
      ? text.certificate(counts.unchanged)
      : text.partly(counts.unchanged, counts.refused);
  if (difference.kind === "file") return text.notRead;
  if (difference.kind === "row") return text.notFound(difference.line, difference.key);
  const { line, change } = difference;
  const field = change.field === undefined ? undefined : fieldOf(table.register.id, change.field);
  const shown = (cell: CellValue): string => cellText(cell, field, lang, date1904);
  return text.notSame(line, change.header, shown(change.from), shown(change.to));
};
