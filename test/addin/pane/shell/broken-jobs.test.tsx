import { beforeEach, expect, test } from "vitest";
import { stage } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { brokenJobs } from "../../../../addin/pane/jobs/broken-jobs";
import { notice } from "../../../../addin/pane/jobs/job";
import { mend } from "../../../../addin/pane/jobs/mend";
import { FakeWorkbook } from "../fake-workbook";

beforeEach(() => {
  stage.value = { kind: "opening" };
  brokenJobs.value = [];
  notice.value = undefined;
});

const broken = { lane: 3, isBroken: true, sheets: ["Projekt"] };
const unbegun = { lane: 5, isBroken: false, sheets: ["Kunder"] };

test("a pane that opens tells the jobs that Excel broke off, and drops without a word what never came to write", async () => {
  const workbook = new FakeWorkbook({ projects: [{ code: "A" }] });
  workbook.left.push(broken, unbegun);
  await checkAll(workbook);
  expect(brokenJobs.value).toEqual([broken]);
  expect(workbook.left).toEqual([broken]);
  expect(notice.value).toBeUndefined();
});

test("a pane that checks again leaves alone what others are laying ready", async () => {
  const workbook = new FakeWorkbook({ projects: [{ code: "A" }] });
  await checkAll(workbook);
  workbook.left.push(unbegun);
  await checkAll(workbook);
  expect(workbook.left).toEqual([unbegun]);
});

test.each(["finish", "take-back"] as const)("a broken job is mended as the person chose: %s", async (how) => {
  const workbook = new FakeWorkbook({ projects: [{ code: "A" }] });
  workbook.left.push(broken);
  await checkAll(workbook);
  await mend(workbook, broken, how);
  expect(workbook.mended).toEqual([[3, how]]);
  expect(brokenJobs.value).toEqual([]);
  expect(notice.value).toMatchObject({ kind: "mended", how, written: { cells: 2, added: 1 } });
});

test("a broken job that cannot be mended stays told, with the reason", async () => {
  const workbook = new FakeWorkbook({ projects: [{ code: "A" }] });
  workbook.left.push(broken);
  await checkAll(workbook);
  workbook.refusal = { kind: "read-only" };
  await mend(workbook, broken, "finish");
  expect(brokenJobs.value).toEqual([broken]);
});
