import { billingOf } from "#core/billing/billing";
import { lackingColumns, nextBasis, planRelease, type Release } from "#core/billing/release";
import type { BillingSelection } from "#core/billing/selection";
import { planTakeBack } from "#core/billing/take-back";
import { apply } from "#core/book/apply";
import type { SetCell } from "#core/book/edit";
import { basisExports } from "#core/text/basis-exports";
import type { Day, Ore } from "#core/values/brands";
import type { Lang } from "#core/values/cell";
import { isoDate } from "#core/values/date";
import { formatMoney } from "#core/values/format";
import { err, ok, type Result } from "#core/values/result";
import { finish } from "#core/values/task";
import { askedRows } from "../billing/asked-rows";
import { required, type BookVerb, type Call } from "../call";
import type { OpenBook } from "../open-book";
import type { Problem } from "../problem";
import type { Report } from "../report";
import { billingSelection } from "../selecting";
import { kronor } from "../units";
import { words } from "../words";
import { addColumns, type AddedColumn, type WantedColumns } from "../writing/add-columns";
import { carryOut } from "../writing/carry-out";
import { endingProblem } from "../writing/ending";
import { saveBook } from "../writing/save-book";
import { savedJson, savedLines } from "../writing/saved-report";
import { billingJson, billingReport, billingText } from "./billing";

/** The columns that a release writes and the workbook lacks: in the registers alone that get stamps. */
const wanted = ({ book }: OpenBook, { registers, fixed }: Release): WantedColumns[] =>
  (["timeEntries", "travelEntries", "projects"] as const).flatMap((id) => {
    const table = book.tables.get(id);
    const isStamped = id === "projects" ? fixed > 0 : registers.includes(id);
    return table && isStamped ? [{ table, fields: lackingColumns(table) }] : [];
  });

/** What would be released of a workbook as it stands. */
const planned = (opened: OpenBook, { options }: Call, until: Day) => {
  const { book } = opened;
  const chosen = billingSelection(book, options);
  if (!chosen.ok) return chosen;
  const rows = options.rows.length === 0 ? undefined : askedRows(book, options.rows);
  if (rows && !rows.ok) return rows;
  const selection = { ...chosen.value, ...(rows && { rows: rows.value }) };
  const basis = options.basis ?? nextBasis(book);
  const billing = finish(billingOf(book, until));
  const plan = finish(planRelease(billing, selection, { date: options.date ?? book.today, basis }));
  return plan.rows === 0 ? err<Problem>({ code: "nothing-to-release" }) : ok({ plan, selection, basis });
};

/** What was written, as JSON says it. */
type Written = {
  readonly edits: readonly SetCell[];
  readonly rows: number;
  readonly basis: string;
  readonly invoice: Ore;
  readonly what: string;
  /** The fixed prices that stay because only a part of their rows was chosen. */
  readonly left: readonly string[];
  readonly added: readonly AddedColumn[];
  /** That the basis has gone out as a file, where it has (Q60). */
  readonly exported?: readonly string[];
};

/** Writes the edits as one job into `--out`, and tells how the chosen rows stand after it. */
const write = (
  opened: OpenBook,
  call: Call,
  lang: Lang,
  selection: BillingSelection,
  written: Written,
): Result<Report, Problem> => {
  const { options } = call;
  const out = required(options.out);
  const { edits, rows, basis, invoice, what, left, added, exported = [] } = written;
  const counts = { added: 0, changed: rows, unchanged: 0, refused: 0 };
  const register = edits.find((edit) => edit.register !== "projects")?.register ?? "projects";
  const job = carryOut(opened, edits, { what, register, file: "", ...counts });
  if (!job.ok) return job;
  const saved = saveBook(opened, call, out);
  if (!saved.ok) return saved;
  const asSaved = saved.value;
  apply(opened.book, edits);
  const report = billingReport(opened, { by: [], lines: undefined }, selection, options.until);
  if (!report.ok) return report;
  const text = words[lang].release;
  function* lines(): Generator<string> {
    yield options.undo === undefined
      ? text.written(out, basis, rows, formatMoney(invoice, lang))
      : text.takenBack(out, basis, rows);
    yield* savedLines(asSaved, lang);
    for (const project of left) yield text.left(project);
    yield "";
    if (report.ok) yield* billingText(report.value, lang);
  }
  return ok({
    exitCode: 0,
    json: {
      ...billingJson(report.value),
      ...(left.length > 0 && { left }),
      written: {
        file: out,
        job: job.value,
        rows,
        basis,
        invoice: kronor(invoice),
        ...savedJson(asSaved),
        ...(added.length > 0 && { columns: added }),
      },
    },
    lines: lines(),
    notes: [...exported, ...added.map(({ sheet, header }) => text.column(sheet, header))],
  });
};

const releaseUntil = (opened: OpenBook, call: Call, lang: Lang, until: Day): Result<Report, Problem> => {
  if (call.options.reason !== undefined)
    return err({ code: "not-with", option: "--reason", other: "--until" });
  const seen = planned(opened, call, until);
  if (!seen.ok) return seen;
  const widened = addColumns(opened, wanted(opened, seen.value.plan));
  if (!widened.ok) return widened;
  const { opened: wide, added } = widened.value;
  const { book } = wide;
  const now = planned(wide, call, until);
  if (!now.ok) return now;
  const { plan, selection, basis } = now.value;
  const amount = formatMoney(plan.invoice, book.lang);
  const what = words[book.lang].billing.jobs.release(isoDate(until), basis, plan.rows, amount);
  const left = plan.left.map(({ project }) => project);
  return write(wide, call, lang, selection, { ...plan, basis, what, left, added });
};

/** The options that choose what is released, and how. A basis is taken back whole, or by its rows (Q60). */
const ofReleasing = ["until", "date", "basis", "project", "customer", "employee", "module"] as const;

const takeBack = (opened: OpenBook, call: Call, lang: Lang, basis: string): Result<Report, Problem> => {
  const { book } = opened;
  const unasked = ofReleasing.find((option) => call.options[option] !== undefined);
  if (unasked !== undefined) return err({ code: "not-with", option: `--${unasked}`, other: "--undo" });
  const rows = call.options.rows.length === 0 ? undefined : askedRows(book, call.options.rows);
  if (rows && !rows.ok) return rows;
  const selection = rows ? { rows: rows.value } : {};
  const plan = planTakeBack(finish(billingOf(book)), basis, selection);
  if (plan.rows === 0) return err({ code: "unknown-basis", text: basis });
  const what = words[book.lang].billing.jobs.undo(basis, plan.rows, call.options.reason ?? "");
  const times = basisExports(book, basis);
  const exported = times.length > 0 ? [words[lang].release.exported(basis, times.join(", "))] : [];
  return write(opened, call, lang, selection, {
    ...plan,
    ...{ basis, invoice: 0, what, left: [], added: [], exported },
  });
};

/** `release`: what is ready gets its stamps, as one job (#114, #168, #172, Q58); `--undo` takes a basis back (Q60). */
export const release: BookVerb = (opened, call, lang) => {
  const { until, undo } = call.options;
  const ending = endingProblem(opened.file, required(call.options.out));
  if (ending) return err(ending);
  if (undo !== undefined) return takeBack(opened, call, lang, undo);
  return until === undefined
    ? err({ code: "argument-missing", argument: "--until" })
    : releaseUntil(opened, call, lang, until);
};
