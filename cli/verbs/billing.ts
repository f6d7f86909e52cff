import { billingOf, type Billing } from "#core/billing/billing";
import { fixedPrices, type FixedPrice } from "#core/billing/fixed-prices";
import type { Grouping } from "#core/billing/group-keys";
import { billingGroups, billingTotals, type BillingGroup } from "#core/billing/groups";
import type { InvoiceLine } from "#core/billing/line";
import { invoiceLines } from "#core/billing/lines";
import type { BillingSelection } from "#core/billing/selection";
import type { ToldSums } from "#core/billing/told-sums";
import { vatOf, type Vat } from "#core/billing/vat";
import type { Day } from "#core/values/brands";
import type { Lang } from "#core/values/cell";
import { isoDate } from "#core/values/date";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { basisFile } from "../billing/basis-file";
import { beforehand, fixedPriceTextLines, groupLines, totalLines } from "../billing/billing-lines";
import { invoiceText } from "../billing/invoice-text";
import { lineJson, vatJson } from "../billing/lines-json";
import { rowsJson, uncountedJson } from "../billing/rows-json";
import { fixedPriceJson, sumsJson } from "../billing/sums-json";
import type { ReadingVerb } from "../call";
import { tableFor, type ReadBook } from "../open-book";
import type { Options } from "../options";
import type { Problem } from "../problem";
import { billingSelection } from "../selecting";
import { dayOrNull } from "../units";
import { words } from "../words";

/** What `billing` tells of the chosen entries. */
export type BillingReport = {
  readonly billing: Billing;
  readonly selection: BillingSelection;
  readonly totals: ToldSums;
  readonly by: readonly Grouping[];
  readonly groups: readonly BillingGroup[] | undefined;
  readonly fixed: readonly FixedPrice[];
  readonly lines: readonly InvoiceLine[] | undefined;
  readonly vat: readonly Vat[] | undefined;
};

/** Works out what the options ask of a book's billing; a book without entries or projects is refused. */
export const billingReport = (
  opened: ReadBook,
  options: Pick<Options, "by" | "lines">,
  selection: BillingSelection,
  until: Day | undefined,
): Result<BillingReport, Problem> => {
  const { book, file } = opened;
  const projects = tableFor(opened, "projects");
  if (!projects.ok) return projects;
  const billing = finish(billingOf(book, until));
  if (billing.registers.length === 0) return err({ code: "no-entries", file });
  const { by, lines: summing } = options;
  const lines = summing && finish(invoiceLines(billing, summing, selection)).lines;
  return ok({
    billing,
    selection,
    totals: finish(billingTotals(billing, selection)),
    by,
    groups: by.length === 0 ? undefined : finish(billingGroups(billing, by, selection)),
    fixed: finish(fixedPrices(billing, selection)),
    lines,
    vat: lines && vatOf(book, lines),
  });
};

const groupJson = (by: readonly Grouping[], { keys, sums }: BillingGroup) => ({
  ...Object.fromEntries(by.map((grouping, at) => [grouping, keys[at] ?? null])),
  ...sumsJson(sums),
});

/** A report as JSON (docs/cli.md). */
export const billingJson = ({
  billing,
  selection,
  totals,
  by,
  groups,
  fixed,
  lines,
  vat,
}: BillingReport) => ({
  until: dayOrNull(billing.until),
  used: billing.terms.isUsedIn,
  releaseLevel: billing.releaseLevel,
  rows: rowsJson(billing, selection),
  fixedPrices: fixed.map(fixedPriceJson),
  ...(groups && { groups: groups.map((group) => groupJson(by, group)) }),
  ...(lines && { lines: lines.map((line) => lineJson(billing.book, line)) }),
  ...(vat && { vat: vat.map(vatJson) }),
  totals: sumsJson(totals),
  uncounted: uncountedJson(billing, selection),
});

/** A report for people: what stands in the way first, then the sums, the groups, the fixed prices and the lines. */
export function* billingText(report: BillingReport, lang: Lang): Generator<string> {
  const { billing, totals, by, groups, fixed, lines, vat } = report;
  const text = words[lang].billing;
  yield* beforehand(billing, lang);
  if (billing.until !== undefined) yield text.readyBy(isoDate(billing.until));
  yield* totalLines(totals, lang);
  if (groups) {
    yield "";
    yield* groupLines(groups, by, lang);
  }
  if (fixed.length > 0) {
    yield "";
    yield* fixedPriceTextLines(fixed, lang);
  }
  if (lines && vat) {
    yield "";
    yield* invoiceText(lines, vat, lang);
  }
  const uncounted = [...uncountedJson(billing, report.selection)].length;
  if (uncounted > 0) yield `${text.uncountedRows(uncounted)}.`;
}

/** `billing`: what is released, ready, blocked and not billed, in kronor, and why (#96–#114, #165–#173). */
export const billing: ReadingVerb = (opened, { disk, options }, lang) => {
  const selection = billingSelection(opened.book, options);
  if (!selection.ok) return selection;
  const report = billingReport(opened, options, selection.value, options.until);
  if (!report.ok) return report;
  const told = {
    exitCode: 0,
    json: billingJson(report.value),
    lines: billingText(report.value, lang),
  } as const;
  const { profile, out, lines } = options;
  if (profile === undefined && out === undefined) return ok(told);
  if (profile === undefined || out === undefined || lines === undefined)
    return err({ code: "profile-incomplete" });
  // A file of lines in place of the workbook is never what was meant.
  if (disk.isSame(out, opened.file)) return err({ code: "file-exists", file: out });
  const made = basisFile(opened, options, profile, selection.value, lang);
  if (!made.ok) return made;
  const saved = disk.save(out, made.value.bytes);
  if (!saved.ok) return saved;
  const written = { file: out, profile, lines: made.value.lines, notes: made.value.notes };
  const { basisFile: text } = words[lang].billing;
  return ok({
    ...told,
    json: { ...told.json, written },
    lines: [text.written(out, made.value.lines)],
    notes: made.value.notes,
  });
};
