import { beforeEach, expect, test } from "vitest";
import { hourParts } from "#core/values/brands";
import { finish } from "#core/values/task";
import { whatIf } from "#core/whatif/what-if";
import { openWorkbook } from "../../../../addin/excel/workbook";
import { check, revision, stage } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { job, notice } from "../../../../addin/pane/jobs/job";
import { assumptions } from "../../../../addin/pane/kit/thought";
import { writeThought } from "../../../../addin/pane/whatif/actions";
import { askFormulas } from "../../../../addin/pane/whatif/formulas";
import { told } from "../../../../addin/pane/whatif/state";
import { startExcel, type RunningExcel } from "../../../../workbench/node/start-excel";
import { atRequest } from "../../excel/at-request";
import { workbookOf } from "../../excel/books";
import { closedAfter } from "../../excel/closed-after";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

/** Opens a pane as its page does. */
const open = async () => {
  stage.value = { kind: "opening" };
  check.value = undefined;
  job.value = undefined;
  notice.value = undefined;
  const door = openWorkbook();
  await checkAll(door);
  return door;
};

/** Two projects with budgets, and five hours that are to go from one to the other, as they are told. */
const think = async () => {
  excel.reset(
    workbookOf(
      {
        register: "projects",
        rows: [
          ["A", "Alfa", "", "", "", "", 10],
          ["B", "Beta", "", "", "", "", 20],
        ],
      },
      { register: "importLog", rows: [] },
    ),
  );
  const door = await open();
  const of = [{ kind: "hours", from: "B", to: "A", hours: hourParts(50_000) }] as const;
  assumptions.value = of;
  const result = finish(whatIf(check.value!.book, of));
  if ("refusal" in result) throw new Error(result.refusal.code);
  told.value = { result, of: assumptions.value, revision: revision.value, isAgain: false };
  await askFormulas(door, result);
  return door;
};

/** The names and the budgets as Excel holds them, by code. */
const held = (): Record<string, unknown> => {
  const { sheet, body } = excel.model.findTable("Projekt")!;
  return Object.fromEntries(
    sheet.cells
      .contents(body)
      .flatMap(([code, , , , , , budget]) => (typeof code === "string" && code ? [[code, budget]] : [])),
  );
};

const asWritten = { A: 15, B: 15 };
const asBefore = { A: 10, B: 20 };

test("both budgets are written or none, at whatever request the pane is closed, when the next pane is open", async () => {
  const outcomes = new Set<string>();
  for (let request = 0; ; request++) {
    const door = await think();
    const isClosed = await closedAfter(excel, () => writeThought(door), request);
    await open();
    expect([JSON.stringify(asWritten), JSON.stringify(asBefore)], `request ${request}`).toContain(
      JSON.stringify(held()),
    );
    outcomes.add(JSON.stringify(held()));
    if (!isClosed) break;
  }
  expect(outcomes).toContain(JSON.stringify(asWritten));
});

test("what somebody else types in one of the cells at any request stands, and then nothing of the preview is written", async () => {
  for (let request = 0; ; request++) {
    const door = await think();
    const other = atRequest(excel, request, () => {
      excel.user.type(excel.model.sheet("Projekt"), "G2", "12");
    });
    await writeThought(door);
    await excel.settle();
    other.stop();
    if (!other.happened) break;
    const now = held();
    // Typed before the job was written it is left alone; typed after it, it takes the place of what was written.
    expect([JSON.stringify({ A: 12, B: 20 }), JSON.stringify({ A: 12, B: 15 })]).toContain(
      JSON.stringify(now),
    );
    if (JSON.stringify(now) === JSON.stringify({ A: 12, B: 20 })) {
      expect(notice.value).toMatchObject({ kind: "write-refused" });
      // What was thought of stays, to be told of the workbook as it is now.
      expect(assumptions.value).toHaveLength(1);
    }
  }
});
