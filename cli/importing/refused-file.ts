import { csvLine } from "#core/csv/csv-line";
import { encode } from "#core/csv/encode";
import { refusedRows } from "#core/csv/refused-rows";
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
  const { header, rows } = refusedRows(
    parsed,
    settings.headerRow,
    plan.rows,
    words[lang].plan.reason,
    ({ reasons }) => reasons.map((reason) => reasonText(reason, plan.register, lang)).join(" "),
  );
  const lines = rows.map((cells) => csvLine(cells.map(safe), delimiter));
  const heads = header ? [csvLine(header, delimiter)] : [];
  return encode(`${MARK}${[...heads, ...lines].join("")}`, "utf-8").bytes;
};

/** Writes the refused rows where `--refused` says; nothing where it says nothing. */
export const saveRefused = (made: MadePlan, { disk, options }: Call, lang: Lang): Result<void, Problem> =>
  options.refused === undefined ? ok(undefined) : disk.save(options.refused, refusedFile(made, lang));
