import { csvLine } from "#core/csv/csv-line";
import { encode } from "#core/csv/encode";
import type { PlannedRow } from "#core/csv/import-plan";
import { reasonText } from "#core/text/import-text";
import type { Lang } from "#core/values/cell";
import { guard, unguard } from "#core/values/export-guard";
import { ok, type Result } from "#core/values/result";
import type { Call } from "../call";
import type { Problem } from "../problem";
import { words } from "../words";
import type { MadePlan } from "./make-plan";

/** What Excel needs to see that the file is UTF-8. */
const MARK = "\uFEFF";

/** Nothing that a file held is run when Excel opens it; an import reads it as it was. */
const safe = (cell: string): string => guard(unguard(cell));

/**
 * The rows of a file that were refused, as they stood there under their headers, with the reasons in a column last: a file to
 * be mended and imported again.
 */
const refusedFile = ({ plan, reading, settings }: MadePlan, lang: Lang): Uint8Array => {
  const { parsed, delimiter } = reading;
  const byLine = new Map(parsed.lines.map((line, at) => [line, parsed.rows[at] ?? []] as const));
  const header = settings.headerRow === undefined ? undefined : parsed.rows[settings.headerRow];
  const width = header?.length ?? 0;
  const reasonsOf = ({ reasons }: PlannedRow): string =>
    reasons.map((reason) => reasonText(reason, plan.register, lang)).join(" ");
  const padded = (cells: readonly string[]): readonly string[] =>
    cells.length < width ? [...cells, ...Array.from({ length: width - cells.length }, () => "")] : cells;
  const lines = plan.rows
    .filter(({ outcome }) => outcome === "refused")
    .map((row) => csvLine([...padded(byLine.get(row.line) ?? []), reasonsOf(row)].map(safe), delimiter));
  const heads = header ? [csvLine([...header, words[lang].plan.reason], delimiter)] : [];
  return encode(`${MARK}${[...heads, ...lines].join("")}`, "utf-8").bytes;
};

/** Writes the refused rows where `--refused` says; nothing where it says nothing. */
export const saveRefused = (made: MadePlan, { disk, options }: Call, lang: Lang): Result<void, Problem> =>
  options.refused === undefined ? ok(undefined) : disk.save(options.refused, refusedFile(made, lang));
