import type { Edit } from "../../../src/book/edit";
import { planFixes } from "../../../src/rules/fix-all";
import type { RegisterId } from "../../../src/registers/register";
import type { Workbook } from "../../ports";
import { inSlices } from "../../slices";
import { check } from "../state/book";
import { notice, withJob } from "../state/job";
import { settle, writeJob } from "./write";

/** The edits that fix every finding of a kind, of one register perhaps, to show before they are made; undefined when stopped. */
export async function planAllFixes(
  rule: string,
  register?: RegisterId,
): Promise<readonly Edit[] | undefined> {
  const current = check.value;
  if (!current) return undefined;
  const planned = await withJob("planning-fixes", () => inSlices(planFixes(current, rule, register)), false);
  return planned?.ok ? planned.value : undefined;
}

/** Makes the fixes that the user has seen, as one job that can be undone; false when nothing came of it. */
export async function makeFixes(workbook: Workbook, what: string, edits: readonly Edit[]): Promise<boolean> {
  const before = check.value?.book;
  const register: RegisterId | undefined = edits[0]?.register;
  if (!before || !register) return false;
  const facts = {
    what,
    register,
    changed: edits.filter(({ kind }) => kind === "set").length,
    added: edits.filter(({ kind }) => kind === "insert").length,
  };
  const result = await withJob("writing", (progress) => writeJob(workbook, { facts, edits }, progress));
  if (!result) return false;
  notice.value = result.ok
    ? { kind: "written", what, written: result.value }
    : { kind: "write-refused", refusal: result.error };
  await settle(workbook, before, result);
  return result.ok;
}
