import type { RowId } from "#core/book/row-id";
import { headerOf, type Table } from "#core/book/table";
import type { Certificate } from "#core/csv/certify";
import { certifyExport } from "#core/csv/exporting/certify-export";
import { makeExport } from "#core/csv/exporting/make-export";
import type { LearnedForm } from "#core/csv/form/learn-form";
import { writeForm, type FormedFiles } from "#core/csv/form/write-form";
import type { Lang } from "#core/values/cell";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { required, type Call } from "../call";
import type { OpenBook } from "../open-book";
import type { Problem } from "../problem";
import type { Report } from "../report";
import { words } from "../words";
import { certificateNote, differenceJson, mixedOptions, neededOptions } from "./certificate-text";
import { lossJson, sheetRow } from "./lost-json";
import { lossLines } from "./lost-lines";
import { partNames } from "./part-names";

/** What an export is made of: the register, and the rows of it that are asked for. */
export type ExportPlace = {
  readonly opened: OpenBook;
  readonly table: Table;
  readonly call: Call;
  readonly lang: Lang;
  readonly rows: ReadonlySet<RowId> | undefined;
  readonly uncalculated: number;
};

/** How a file that was made came out. */
type Made = {
  readonly files: FormedFiles;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly certificate: Certificate | undefined;
  readonly notes: readonly string[];
};

const save = (
  { call: { disk, options } }: ExportPlace,
  { files }: FormedFiles,
): Result<readonly string[], Problem> => {
  const names = partNames(required(options.out), files.length);
  for (const [at, name] of names.entries()) {
    const saved = disk.save(name, files[at]?.bytes ?? new Uint8Array());
    if (!saved.ok) return saved;
  }
  return ok(names);
};

const certificateJson = (
  { table, opened }: ExportPlace,
  certificate: Certificate | undefined,
): object | null =>
  certificate
    ? {
        counts: certificate.counts,
        difference: differenceJson(certificate, table, opened.book.date1904),
        ...(certificate.needs && { needs: neededOptions(certificate) }),
        ...(certificate.mixed && { mixed: mixedOptions(certificate) }),
      }
    : null;

/** Whether what it lost is why the file was not read back: it could be imported all the same. */
const isToldBelow = ({ losses }: FormedFiles): boolean =>
  losses.some(({ kind }) => kind === "value" || kind === "length" || kind === "control");

const report = (place: ExportPlace, made: Made): Result<Report, Problem> => {
  const { opened, table, lang, uncalculated } = place;
  const { files, facts, certificate, notes } = made;
  const saved = save(place, files);
  if (!saved.ok) return saved;
  const text = words[lang].export;
  const lost = files.lost.map(({ character, count }) => `${character} (${count})`).join(", ");
  return ok({
    exitCode: certificate?.difference || certificate?.mixed || lost !== "" ? 1 : 0,
    json: {
      file: saved.value[0],
      files: saved.value.map((file, at) => ({ file, rows: files.files[at]?.rows ?? 0 })),
      register: table.register.id,
      rows: files.rows,
      ...facts,
      certificate: certificateJson(place, certificate),
      lost: [...files.lost, ...files.losses.map((loss) => lossJson(table, loss))],
      unread: files.unread.map(({ row, field, text: value }) => ({
        ...{ row: sheetRow(table, row), column: headerOf(table, field), value },
      })),
      uncalculated,
    },
    lines: saved.value.map((file, at) => text.ready(file, files.files[at]?.rows ?? 0)),
    notes: [
      certificate
        ? certificateNote(certificate, table, lang, opened.book.date1904)
        : lost === ""
          ? isToldBelow(files)
            ? text.notReadBack
            : text.readOnly
          : text.notWhole,
      ...(certificate?.needs ? [text.needs(neededOptions(certificate))] : []),
      ...(certificate?.mixed ? [text.mixed(mixedOptions(certificate))] : []),
      ...notes,
      ...lossLines(table, files.losses, lang),
      ...(lost === "" ? [] : [text.lost(lost)]),
      ...(uncalculated === 0 ? [] : [text.uncalculated(uncalculated)]),
      ...(files.unread.length === 0 ? [] : [text.unread(files.unread.length)]),
    ],
  });
};

const isLearned = ({ options: { like, template } }: Call): boolean =>
  like !== undefined || template !== undefined;

/** Writes a register in the form of a receiver, and tells what did not go along. */
export const exportFormed = (place: ExportPlace, learned: LearnedForm): Result<Report, Problem> => {
  const { opened, table, lang, rows, call } = place;
  const { form, unknown, unsure } = learned;
  const files = finish(writeForm(opened.book, table.register.id, form, { lang, ...(rows && { rows }) }));
  const text = words[lang].export;
  return report(place, {
    files,
    facts: {
      encoding: form.encoding,
      delimiter: form.delimiter,
      profile: isLearned(call) ? "learned" : (call.options.receiver ?? null),
      unknown,
      unsure,
    },
    certificate: finish(certifyExport(opened.book, table.register.id, { kind: "form", form }, files)),
    notes: [
      ...(unknown.length > 0 ? [text.unknown(unknown)] : []),
      ...(unsure.length > 0 ? [text.unsure(unsure)] : []),
    ],
  });
};

/** Writes a register as objects of SIE. */
export const exportSie = (place: ExportPlace, receiver: "sie4" | "sie5"): Result<Report, Problem> => {
  const { opened, table, lang, rows, call } = place;
  const { id } = table.register;
  const way = { kind: "sie", version: receiver, withTree: call.options.tree } as const;
  const files = finish(makeExport(opened.book, id, way, { lang, ...(rows && { rows }) }));
  if (!files) return err({ code: "not-for-receiver", receiver, register: id });
  const encoding = receiver === "sie4" ? "cp437" : "utf-8";
  return report(place, {
    files,
    facts: { encoding, profile: receiver },
    certificate: finish(certifyExport(opened.book, id, way, files)),
    notes: [],
  });
};
