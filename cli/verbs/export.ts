import { positionsIn } from "#core/book/positions";
import { headerOf, type Table } from "#core/book/table";
import { certify, type Certificate } from "#core/csv/certify";
import { exportDefaults, type ExportedFile, type ExportOptions } from "#core/csv/exported-file";
import { exportCsv } from "#core/csv/write";
import { cellText } from "#core/text/cell-text";
import { fieldOf } from "#core/text/names";
import type { CellValue, Lang } from "#core/values/cell";
import { err, ok } from "#core/values/result";
import { finish } from "#core/values/task";
import { required, type BookVerb } from "../call";
import { jsonValue } from "../json-value";
import { tableFor } from "../open-book";
import type { Options } from "../read-options";
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

const differenceJson = ({ difference }: Certificate, table: Table, date1904: boolean) => {
  if (!difference) return null;
  if (difference.kind === "file") return { line: null, key: "", change: null, code: difference.blocker.code };
  const { line, key } = difference;
  if (difference.kind === "row") return { line, key, change: null };
  const { field, header, from, to } = difference.change;
  const definition = field === undefined ? undefined : fieldOf(table.register.id, field);
  const shown = (cell: CellValue): CellValue => jsonValue(cell, definition, date1904);
  return { line, key, change: { field: field ?? null, header, from: shown(from), to: shown(to) } };
};

const certificateNote = (
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

/** `export`: a register as a CSV file, and what reading that file back gives (#148); exit code 1 when it is not the same. */
export const exportFile: BookVerb = (opened, { disk, options }, lang) => {
  const { book } = opened;
  const register = required(options.register);
  const out = required(options.out);
  // A CSV file in place of the workbook is never what was meant.
  if (disk.isSame(out, opened.file)) return err({ code: "file-exists", file: out });
  const table = tableFor(opened, register);
  if (!table.ok) return table;
  const how = exportOptions(options, lang);
  const made = finish(exportCsv(book, register, how));
  const certificate = finish(certify(book, register, made.bytes, how));
  const saved = disk.save(out, made.bytes);
  if (!saved.ok) return saved;
  const text = words[lang].export;
  const lost = made.lost.map(({ character, count }) => `${character} (${count})`).join(", ");
  return ok({
    exitCode: certificate.difference ? 1 : 0,
    json: {
      file: out,
      register,
      rows: made.rows,
      encoding: how.encoding,
      delimiter: how.delimiter,
      certificate: {
        counts: certificate.counts,
        difference: differenceJson(certificate, table.value, book.date1904),
      },
      lost: made.lost,
      unread: unreadJson(table.value, made),
    },
    lines: [text.ready(out, made.rows)],
    notes: [
      certificateNote(certificate, table.value, lang, book.date1904),
      ...(lost === "" ? [] : [text.lost(lost)]),
      ...(made.unread.length === 0 ? [] : [text.unread(made.unread.length)]),
    ],
  });
};
