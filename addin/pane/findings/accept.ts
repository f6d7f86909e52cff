import { tableOf } from "#core/book/book";
import { namingOf } from "#core/book/naming";
import { acceptFindings, dropAcceptances, rowsIn } from "#core/rules/engine/accept";
import type { Acceptance } from "#core/rules/engine/accepted";
import type { Listed } from "#core/rules/engine/listing";
import { checkView as en } from "#core/text/en/check-view";
import { namesOf } from "#core/text/names";
import { ruleTitle, sayFinding } from "#core/text/say-finding";
import { checkView as sv } from "#core/text/sv/check-view";
import { clockFace, dayOn } from "#core/values/clock";
import type { Workbook } from "../../ports";
import { check } from "../book/book";
import { makeEdits } from "../jobs/make-edits";
import { makeOwnRegister } from "../jobs/make-registers";

/** Who lets findings stand, and why. */
export type Signed = { readonly by: string; readonly why: string };

const logWords = () => ({ sv, en })[check.value?.book.lang ?? "sv"];

/**
 * Lets findings stand (Godta), as one job that can be undone: a row each in Godtagna anmärkningar, which is made first where
 * the workbook lacks it. False when nothing came of it.
 */
export async function accept(
  workbook: Workbook,
  listed: readonly Listed[],
  signed: Signed,
): Promise<boolean> {
  const now = check.value;
  const [first] = listed;
  if (!now || !first) return false;
  const { book } = now;
  const names = namesOf(book.lang, namingOf(book), book);
  const writes = acceptFindings(
    now,
    listed.map(({ finding }) => finding),
    { ...signed, day: dayOn(clockFace(new Date())) },
    (finding) => sayFinding(finding, names),
  );
  const what = logWords().loggedAccepted(listed.length, ruleTitle(first.finding.rule, book.lang));
  const facts = { what, register: "acceptances" } as const;
  if (!writes.newRows) return makeEdits(workbook, facts, writes.edits);
  if (!(await makeOwnRegister(workbook, "acceptances", book.lang))) return false;
  const made = check.value && tableOf(check.value.book, "acceptances");
  return made !== undefined && makeEdits(workbook, facts, rowsIn(made, writes.newRows));
}

/** Counts findings again that were let stand, or forgets acceptances that speak for nothing any more. */
export async function dropAccepted(workbook: Workbook, dropped: readonly Acceptance[]): Promise<boolean> {
  const now = check.value;
  if (!now) return false;
  const facts = { what: logWords().loggedDropped, register: "acceptances" } as const;
  return makeEdits(workbook, facts, dropAcceptances(now, dropped));
}
