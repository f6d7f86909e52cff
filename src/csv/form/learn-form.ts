import type { Table } from "../../book/table";
import { isCodePage } from "../code-pages";
import { headersOf } from "../default-settings";
import type { Delimiter } from "../delimiter";
import { encode } from "../encode";
import type { ColumnSetting } from "../import-settings";
import type { LineEnd } from "../line-ends";
import type { FileReading } from "../read-file";
import { unsureIn, type FileForm, type FormColumn, type Quoting } from "./file-form";
import { learnCells } from "./learn-cells";
import { rawRecords, type RawCell, type RawRecord } from "./raw-records";

/** A form learned from one file, and what could not be told from it. */
export type LearnedForm = {
  readonly form: FileForm;
  /** Headers of columns that are blank in what is written: nobody has said what they hold. */
  readonly unknown: readonly string[];
  /** Headers of columns whose values are written in more than one way, or in none that is known. */
  readonly unsure: readonly string[];
};

/** So many rows show how a file is written. */
const MOST_SAMPLES = 5000;

/** When the cells of a column are quoted, by those that no reader needs quotes for; undefined where each needs them. */
const quotingOf = (cells: readonly RawCell[], delimiter: Delimiter): Quoting | undefined => {
  const free = cells.filter(({ text }) => !text.includes(delimiter) && !/["\r\n]/.test(text));
  const [blank, filled] = [free.filter(({ text }) => text === ""), free.filter(({ text }) => text !== "")];
  const shown = filled.length > 0 ? filled : blank;
  if (shown.length === 0) return undefined;
  if (!shown.some(({ isQuoted }) => isQuoted)) return "needed";
  return blank.length > 0 && !blank.some(({ isQuoted }) => isQuoted) ? "filled" : "always";
};

const commonEnd = (records: readonly RawRecord[]): LineEnd => {
  const counts = new Map<string, number>();
  for (const { end } of records) if (end !== "") counts.set(end, (counts.get(end) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return (most?.[0] as LineEnd | undefined) ?? "\r\n";
};

const hasMark = (bytes: Uint8Array, { encoding }: FileReading): boolean =>
  !isCodePage(encoding) && encode("\uFEFF", encoding).bytes.every((byte, at) => bytes[at] === byte);

/**
 * The records of headers and data: what was read as rows of the table, by the texts that they hold. Undefined where they hold no
 * such texts: the file is parted or quoted otherwise than a CSV file.
 */
const recordsOf = ({ decoded, delimiter, parsed, settings }: FileReading) => {
  const all = [...rawRecords(decoded.text, delimiter)];
  const { headerRow, startRow } = settings;
  const places: number[] = [];
  let at = 0;
  for (const row of parsed.rows) {
    const isRow = ({ cells }: RawRecord): boolean =>
      cells.length >= row.length && row.every((text, column) => cells[column]?.text === text);
    while (at < all.length && !isRow(all[at] as RawRecord)) at++;
    places.push(at++);
  }
  const record = (row: number): RawRecord | undefined => all[places[row] ?? all.length];
  const first = record(headerRow ?? startRow);
  const isOther =
    parsed.rows.length > 0 && (first === undefined || (parsed.rows.length > startRow && !record(startRow)));
  if (isOther) return undefined;
  return {
    before: decoded.text.slice(0, first?.start ?? 0),
    header: headerRow === undefined ? undefined : record(headerRow),
    data: parsed.rows
      .slice(startRow, startRow + MOST_SAMPLES)
      .flatMap((_, row) => record(startRow + row) ?? []),
    last: all.at(-1),
  };
};

/** What a file's form is, with its columns as they were decided; undefined for one that no export can be written in. */
export const learnForm = (
  table: Table,
  bytes: Uint8Array,
  reading: FileReading,
  columns: readonly ColumnSetting[],
): LearnedForm | undefined => {
  const records = recordsOf(reading);
  if (!records) return undefined;
  const { before, header, data, last } = records;
  const headers = headersOf(reading.parsed, reading.settings.headerRow);
  const unknown: string[] = [];
  const { delimiter, encoding } = reading;
  const usual = quotingOf(
    data.flatMap(({ cells }) => cells),
    delimiter,
  );
  const column = (at: number): FormColumn => {
    const cells = data.map((record) => record.cells[at] ?? { text: "", isQuoted: false });
    const { target, decimal, dateOrder } = columns.find((one) => one.column === at) ?? { column: at };
    const name = header?.cells[at]?.text ?? headers[at] ?? "";
    const plain = { header: name, quoting: quotingOf(cells, delimiter) ?? usual ?? "needed", cell: {} };
    const isFilled = cells.some(({ text }) => text.trim() !== "");
    if (!target && isFilled) unknown.push(name);
    if (target?.kind !== "field") return { ...plain, ...(target && { target }) };
    const field = table.register.fields.find(({ id }) => id === target.field);
    if (!field) return plain;
    const options = { date1904: false, ...(decimal && { decimal }), ...(dateOrder && { dateOrder }) };
    const learned = learnCells(
      cells.map(({ text }) => text),
      field,
      options,
    );
    return {
      ...{ ...plain, target, cell: learned.cell },
      ...(!learned.isSure && isFilled && { isUnsure: true as const }),
    };
  };
  const width = Math.max(header?.cells.length ?? 0, ...data.map(({ cells }) => cells.length));
  const form: FileForm = {
    encoding,
    byteOrderMark: hasMark(bytes, reading),
    delimiter,
    lineEnd: commonEnd([...(header ? [header] : []), ...data]),
    endsWithLineEnd: last?.end !== "",
    before,
    hasHeader: header !== undefined,
    headerQuoted: header !== undefined && (quotingOf(header.cells, delimiter) ?? "needed") !== "needed",
    columns: Array.from({ length: width }, (_, at) => column(at)),
  };
  return { form, unknown, unsure: unsureIn(form) };
};
