import type { Edit } from "#core/book/edit";
import type { RegisterId } from "#core/registers/register";
import { planFixes, type Meant } from "#core/rules/engine/fix-all";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { check } from "../book/book";
import { withJob } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";

/** Which findings are to be fixed together: those of a rule, of every rule where none is named; all, or those that are meant. */
export type Together = { readonly rule?: string | undefined; readonly isMeant?: Meant };

/** The edits that fix findings together, to show before they are made; undefined when stopped. */
export async function planTogether({ rule, isMeant }: Together): Promise<readonly Edit[] | undefined> {
  const current = check.value;
  if (!current) return undefined;
  const planned = await withJob("planning-fixes", () => inSlices(planFixes(current, rule, isMeant)), false);
  return planned?.ok ? planned.value : undefined;
}

/** Makes the fixes that the user has seen, as one job that can be undone; false when nothing came of it. */
export async function makeFixes(workbook: Workbook, what: string, edits: readonly Edit[]): Promise<boolean> {
  const register: RegisterId | undefined = edits[0]?.register;
  return register !== undefined && makeEdits(workbook, { what, register }, edits);
}
