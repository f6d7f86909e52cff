import { lackedColumn } from "#core/access/changes";
import { awaitsWhole, isHeldBack } from "#core/access/held-back";
import { reconcile, type Reconciled } from "#core/access/reconcile";
import type { Told } from "#core/access/told";
import { reconcileView as en } from "#core/text/en/reconcile-view";
import { reconcileView as sv } from "#core/text/sv/reconcile-view";
import type { Lang } from "#core/values/cell";
import { err, ok } from "#core/values/result";
import { finish } from "#core/values/task";
import { plannedFile } from "../access/planned-file";
import { reconciledLines, toldNotes } from "../access/reconciled-text";
import { toldFile } from "../access/told-access";
import { required, type BookVerb } from "../call";
import { tableFor } from "../open-book";
import type { Options } from "../options";
import type { Problem } from "../problem";
import { carryOut } from "../writing/carry-out";
import { endingProblem } from "../writing/ending";
import { saveBook, saveUnchanged } from "../writing/save-book";
import { savedJson, savedLines } from "../writing/saved-report";

const texts = { sv, en } as const satisfies Record<Lang, unknown>;

/** Why what the file lacks is not taken away, where it is to be written: it may be a part of the list, or be misread. */
const removalProblem = (
  file: string,
  told: Told,
  found: Reconciled,
  { out, isWhole }: Options,
): Problem | undefined => {
  const [{ unread }, count] = [told, found.onlyHere.length];
  if (out === undefined || count === 0) return undefined;
  if (awaitsWhole(told, found, { isWhole })) return { code: "whole-list", file, count };
  return isHeldBack(told, found) ? { code: "lines-unread", file, count, unread } : undefined;
};

const orNone = <T extends { readonly program: string }>({ program, ...rest }: T) => ({
  ...rest,
  program: program === "" ? null : program,
});

const asJson = (
  { onlyHere, onlyThere, differs, refused, both }: Reconciled,
  { unread, passedOver, conflicts }: Told,
) => ({
  onlyHere: onlyHere.map(orNone),
  onlyThere: onlyThere.map(orNone),
  differs: differs.map(orNone),
  counts: { onlyHere: onlyHere.length, onlyThere: onlyThere.length, differs: differs.length, both },
  ...(refused.length > 0 && { refused: refused.map(orNone) }),
  ...(conflicts.length > 0 && { conflicts: conflicts.map(orNone) }),
  ...(unread.length > 0 && { unread: unread.map(({ line }) => line), faults: unread }),
  ...(passedOver.length > 0 && { passedOver }),
});

/**
 * `access reconcile`: what the accounting system says beside Tilldelningar and a plan; `--out` writes its truth into
 * Tilldelningar, as a job (contract §12).
 */
export const reconcileAccess: BookVerb = (opened, call, lang) => {
  const { options, files } = call;
  const { out } = options;
  const { book, file } = opened;
  const ending = out === undefined ? undefined : endingProblem(file, out);
  if (ending) return err(ending);
  const table = tableFor(opened, "assignments");
  if (!table.ok) return table;
  const field = lackedColumn(book);
  if (field !== undefined) return err({ code: "column-missing", register: "assignments", field, file });
  const source = required(files[0]);
  const read = toldFile(opened, table.value, source, call);
  if (!read.ok) return read;
  const told = read.value;
  const plan = options.plan === undefined ? undefined : plannedFile(options.plan, call);
  if (plan && !plan.ok) return plan;
  const found = finish(reconcile(book, told, { plan: plan?.value, isWhole: options.isWhole }));
  const unsafe = removalProblem(source, told, found, options);
  if (unsafe) return err(unsafe);
  const { edits, removed, onlyThere, both } = found;
  const isIdle = edits.length === 0;
  const jobFacts = {
    what: texts[book.lang].reconciled(onlyThere.length, removed.length),
    register: "assignments",
    file: source,
    added: onlyThere.length,
    changed: removed.length,
    unchanged: both,
    refused: told.unread.length,
  } as const;
  const job = out === undefined || isIdle ? ok(null) : carryOut(opened, edits, jobFacts);
  if (!job.ok) return job;
  const saved =
    out === undefined ? undefined : isIdle ? saveUnchanged(opened, call, out) : saveBook(opened, call, out);
  if (saved && !saved.ok) return saved;
  return ok({
    exitCode: 0,
    json: {
      ...asJson(found, told),
      ...(out !== undefined && { written: { file: out, job: job.value, ...savedJson(saved?.value) } }),
    },
    lines: [
      ...reconciledLines(found, told, plan !== undefined, lang),
      ...(out === undefined ? [] : [texts[lang].truthWritten(out, onlyThere.length, removed.length)]),
      ...savedLines(saved?.value, lang),
    ],
    notes: toldNotes(told, lang),
  });
};
