import { requireTable, type Book } from "../../book/book";
import type { RegisterId } from "../../registers/register";
import type { Task } from "../../values/task";
import { certify, type Certificate } from "../certify";
import { differenceIn } from "../certify";
import { certifyForm, namesRows } from "../form/certify-form";
import type { Loss } from "../form/loss";
import type { FormedFiles } from "../form/write-form";
import { planImport } from "../plan-import";
import { readSource } from "../sources/read-source";
import type { ExportWay } from "./export-way";

/** Whether a file is known to hold less than the register: reading it back would tell nothing new. */
const isLossy = ({ lost, losses }: FormedFiles): boolean =>
  lost.length > 0 ||
  losses.some(
    ({ kind }: Loss) => kind === "value" || kind === "length" || kind === "control" || kind === "letters",
  );

/** The certificates of several files of one export as one. */
const together = (all: readonly Certificate[]): Certificate => {
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

/** What importing the objects of a SIE file would do. */
function* certifySie(book: Book, register: RegisterId, bytes: Uint8Array): Task<Certificate | undefined> {
  const read = yield* readSource(book, register, bytes);
  if (!read.ok) return undefined;
  const plan = yield* planImport(book, read.value.parsed, read.value.settings);
  const difference = differenceIn(plan);
  return { counts: plan.counts, ...(difference && { difference }) };
}

/**
 * The certificate of an export: what importing its files again would do (#148). Undefined where it cannot be read back, for its rows
 * are not named or it is a list for people (Q38), and where what it lost has been told already. Yields bytes and rows done.
 */
export function* certifyExport(
  book: Book,
  register: RegisterId,
  way: ExportWay,
  made: FormedFiles,
): Task<Certificate | undefined> {
  const { register: definition, columnOf } = requireTable(book, register);
  const { key } = definition;
  const all: Certificate[] = [];
  if (way.kind === "own") {
    const { columns } = way.options;
    const isNamed = !columns || key.every((id) => columns.some((at) => at === columnOf.get(id)));
    // Where no column names the rows, only all of them together are told from each other.
    if (way.isList || !isNamed || (columns && key.length === 0)) return undefined;
    for (const { bytes } of made.files) all.push(yield* certify(book, register, bytes, way.options));
    return together(all);
  }
  if (isLossy(made)) return undefined;
  if (way.kind === "form" && !namesRows(way.form, key)) return undefined;
  for (const { bytes } of made.files) {
    if (way.kind === "form") all.push(yield* certifyForm(book, register, bytes, way.form));
    else {
      const one = way.version === "sie4" ? yield* certifySie(book, register, bytes) : undefined;
      if (!one) return undefined;
      all.push(one);
    }
  }
  return together(all);
}
