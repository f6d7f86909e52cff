import type { RowId } from "#core/book/row-id";
import { headerOf, type Table } from "#core/book/table";
import type { Certificate } from "#core/csv/certify";
import { certifyForm, namesRows } from "#core/csv/form/certify-form";
import type { LearnedForm } from "#core/csv/form/learn-form";
import type { Loss } from "#core/csv/form/loss";
import { writeForm, type FormedFiles } from "#core/csv/form/write-form";
import { writeSie } from "#core/csv/sie/write-sie";
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
          ? text.readOnly
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

const isLossy = ({ lost, losses }: FormedFiles): boolean =>
  lost.length > 0 ||
  losses.some(({ kind }: Loss) => kind === "value" || kind === "length" || kind === "control");

/** The certificates of an export's files as one; undefined where its rows are not named, or where what is lost is known. */
const certificateOf = (
  { opened, table }: ExportPlace,
  files: FormedFiles,
  { form }: LearnedForm,
): Certificate | undefined => {
  if (!namesRows(form, table.register.key) || isLossy(files)) return undefined;
  const all = files.files.map(({ bytes }) =>
    finish(certifyForm(opened.book, table.register.id, bytes, form)),
  );
  const difference = all.find((one) => one.difference)?.difference;
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const one of all)
    for (const outcome of ["new", "changed", "unchanged", "refused"] as const)
      counts[outcome] += one.counts[outcome];
  const needs = Object.assign({}, ...all.map((one) => one.needs)) as NonNullable<Certificate["needs"]>;
  const isNeeded = Object.keys(needs).length > 0;
  const mixed = all.find((one) => one.mixed)?.mixed;
  const told = mixed ? { mixed } : isNeeded ? { needs } : {};
  return { counts, ...(difference && { difference }), ...told };
};

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
      profile: call.options.like === undefined ? (call.options.receiver ?? null) : "learned",
      unknown,
      unsure,
    },
    certificate: certificateOf(place, files, learned),
    notes: [
      ...(unknown.length > 0 ? [text.unknown(unknown)] : []),
      ...(unsure.length > 0 ? [text.unsure(unsure)] : []),
    ],
  });
};

/** Writes a register as objects of SIE. */
export const exportSie = (place: ExportPlace, receiver: "sie4" | "sie5"): Result<Report, Problem> => {
  const { opened, table, rows } = place;
  const files = writeSie(opened.book, table.register.id, receiver, rows);
  if (!files) return err({ code: "not-for-receiver", receiver, register: table.register.id });
  const encoding = receiver === "sie4" ? "cp437" : "utf-8";
  return report(place, { files, facts: { encoding, profile: receiver }, certificate: undefined, notes: [] });
};
