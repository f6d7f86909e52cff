import { positionsIn } from "#core/book/positions";
import { headerOf, type Table } from "#core/book/table";
import { certify } from "#core/csv/certify";
import { isCodePage } from "#core/csv/code-pages";
import { exportDefaults, type ExportedFile, type ExportOptions } from "#core/csv/exported-file";
import { letterLosses } from "#core/csv/exporting/letter-losses";
import { exportCsv } from "#core/csv/write";
import type { Lang } from "#core/values/cell";
import { err, ok } from "#core/values/result";
import { finish } from "#core/values/task";
import { required, type BookVerb } from "../call";
import { askedForm } from "../exporting/asked-form";
import { certificateNote, differenceJson } from "../exporting/certificate-text";
import { chosenRows } from "../exporting/chosen-rows";
import { exportFormed, exportSie } from "../exporting/formed-export";
import { lossJson } from "../exporting/lost-json";
import { listedColumns, namedColumns } from "../exporting/named-columns";
import { unusedOption } from "../exporting/unused-option";
import { tableFor, type OpenBook } from "../open-book";
import type { Options } from "../options";
import { words } from "../words";

/** As the pane writes a file to be read in again, or as the options say; a comma between columns needs a decimal point. */
const exportOptions = ({ encoding, delimiter }: Options, lang: Lang): ExportOptions => ({
  ...exportDefaults,
  lang,
  ...(encoding && { encoding }),
  ...(delimiter && { delimiter, decimal: delimiter === "," ? "." : "," }),
});

const unreadJson = (table: Table, { unread }: ExportedFile) =>
  unread.map(({ row, field, text }) => ({
    row: table.place.row + 2 + (positionsIn(table)[row] ?? 0),
    column: headerOf(table, field),
    value: text,
  }));

/** How many cells of a register hold a formula that nobody has calculated, and so are blank. */
const uncalculatedIn = ({ document }: OpenBook, { place, headers, order }: Table): number => {
  let count = 0;
  for (const { row, cells } of document.sheets.find(({ name }) => name === place.sheet)?.rows() ?? []) {
    if (row <= place.row || row > place.row + order.length) continue;
    for (const { column, uncalculated } of cells)
      if (uncalculated && column >= place.column && column < place.column + headers.length) count++;
  }
  return count;
};

const everyColumn = ({ headers }: Table): readonly number[] => headers.map((_, at) => at);

/** `export`: a register as a CSV file, and what reading that file back gives (#148); exit code 1 when it is not the same. */
export const exportFile: BookVerb = (opened, call, lang) => {
  const { disk, options } = call;
  const { book } = opened;
  const register = required(options.register);
  const out = required(options.out);
  // A CSV file in place of the workbook is never what was meant.
  if (disk.isSame(out, opened.file)) return err({ code: "file-exists", file: out });
  const unused = unusedOption(options);
  if (unused) return err(unused);
  const table = tableFor(opened, register);
  if (!table.ok) return table;
  const rows = chosenRows(opened, table.value, call);
  if (!rows.ok) return rows;
  const asked = askedForm(opened, table.value, call);
  if (!asked.ok) return asked;
  const uncalculated = uncalculatedIn(opened, table.value);
  const place = { opened, table: table.value, call, lang, rows: rows.value, uncalculated };
  if (asked.value) return exportFormed(place, asked.value);
  if (options.receiver === "sie4" || options.receiver === "sie5") return exportSie(place, options.receiver);
  const columns = options.list
    ? listedColumns(table.value, options.list)
    : namedColumns(table.value, options.columns);
  if (!columns.ok) return columns;
  const how: ExportOptions = {
    ...exportOptions(options, lang),
    ...(rows.value && { rows: rows.value }),
    ...(columns.value.length > 0 && { columns: columns.value }),
  };
  const made = finish(exportCsv(book, register, how));
  const letters = isCodePage(how.encoding)
    ? finish(letterLosses(table.value, how.columns ?? everyColumn(table.value), how.encoding, how.rows))
    : [];
  // A list is for people to read, and is not meant to come back (Q38).
  const certificate = options.list ? undefined : finish(certify(book, register, made.bytes, how));
  const saved = disk.save(out, made.bytes);
  if (!saved.ok) return saved;
  const text = words[lang].export;
  const lost = made.lost.map(({ character, count }) => `${character} (${count})`).join(", ");
  return ok({
    exitCode: certificate?.difference ? 1 : 0,
    json: {
      file: out,
      register,
      rows: made.rows,
      encoding: how.encoding,
      delimiter: how.delimiter,
      certificate: certificate
        ? {
            counts: certificate.counts,
            difference: differenceJson(certificate, table.value, book.date1904),
          }
        : null,
      ...(options.list && { list: options.list }),
      lost: [...made.lost, ...letters.map((loss) => lossJson(table.value, loss))],
      unread: unreadJson(table.value, made),
      uncalculated,
    },
    lines: [text.ready(out, made.rows)],
    notes: [
      certificate ? certificateNote(certificate, table.value, lang, book.date1904) : text.readOnly,
      ...(lost === "" ? [] : [text.lost(lost)]),
      ...(uncalculated === 0 ? [] : [text.uncalculated(uncalculated)]),
      ...(made.unread.length === 0 ? [] : [text.unread(made.unread.length)]),
    ],
  });
};
