import { afterEach, beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../../addin/excel/workbook";
import { atRequest, atWriting } from "../../excel/at-request";
import { bookOf, imageOf, writesOf } from "../../excel/books";
import { paneInExcel, type PaneInExcel } from "./in-excel";

const rows = Array.from({ length: 20 }, (_, at) => [`P${at}`, `Projekt ${at}`]);
const NAME = 1;

/** Small, so that the job is laid ready before it is written. */
const door = openWorkbook({ budget: 3_000 });

let pane: PaneInExcel;
beforeEach(async () => {
  pane = await paneInExcel([{ register: "projects", rows }]);
});
afterEach(() => pane.close());

const job = async (tag = "Nytt") => {
  const book = await pane.end(bookOf(door));
  const names = rows.map((_, set) => ({ set, column: NAME, to: `${tag} ${set}` }));
  return { writes: writesOf(book, "projects", names) };
};

const isWritten = (tag = "Nytt"): boolean =>
  rows.every((_, at) => JSON.stringify(imageOf(pane.excel.model)).split(`"${tag} ${at}"`).length === 2);

test("a cell that is opened at the very moment of any request keeps a job waiting, and refuses it never", async () => {
  for (let request = 0; ; request++) {
    const tag = `Nytt ${request}:`;
    const work = await job(tag);
    const watch = atRequest(pane.excel, request, () => {
      pane.excel.user.startEditing();
      pane.clock.later(() => pane.excel.user.stopEditing(), 300);
    });
    const done = await pane.end(door.write(work));
    watch.stop();
    if (!watch.happened) {
      expect(request).toBeGreaterThan(4);
      return;
    }
    expect(done, `request ${request}`).toMatchObject({ ok: true });
    expect(isWritten(tag), `request ${request}`).toBe(true);
  }
});

test("rows that moved are found again though Excel fails at the reading that looks for them", async () => {
  const work = await job();
  const stop = atWriting(pane.excel, () => {
    pane.excel.user.insertRows(pane.excel.model.sheet("Projekt"), 0, 1);
    pane.excel.faults.failSync(1, "before");
    pane.excel.faults.failSync(2, "before");
  });
  expect(await pane.end(door.write(work))).toMatchObject({ ok: true, value: { moved: true } });
  stop();
  expect(isWritten()).toBe(true);
});

test("sheets are made though a cell is opened at the very moment of any request", async () => {
  for (let request = 0; ; request++) {
    const watch = atRequest(pane.excel, request, () => {
      pane.excel.user.startEditing();
      pane.clock.later(() => pane.excel.user.stopEditing(), 300);
    });
    const made = await pane.end(door.createSheets([{ register: "customers", lang: "sv" }]));
    watch.stop();
    if (!watch.happened) return;
    expect(made, `request ${request}`).toEqual({ ok: true, value: undefined });
  }
});
