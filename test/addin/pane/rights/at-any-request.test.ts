import { beforeEach, expect, test } from "vitest";
import { rightsOfRole } from "#core/resolve/register-rights";
import { fold } from "#core/values/text";
import { openWorkbook } from "../../../../addin/excel/workbook";
import { check, stage } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { job, notice } from "../../../../addin/pane/jobs/job";
import { lockFor, sheetsFor, writeRights } from "../../../../addin/pane/rights/actions";
import { choiceOf, chosen, locks } from "../../../../addin/pane/rights/state";
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

/** A role with a right, to be changed, and another register that it is to have a right to. */
const choose = async () => {
  excel.reset(
    workbookOf(
      { register: "clients", rows: [["K1", "Ek"]] },
      { register: "consultants", rows: [["ali", "Ali"]] },
      { register: "roles", rows: [["Läsare"]] },
      { register: "registerRights", rows: [["Läsare", "Klienter", "Läsa"]] },
      { register: "importLog", rows: [] },
    ),
  );
  const door = await open();
  const { book } = check.value!;
  const rights = rightsOfRole(book, fold("Läsare"));
  chosen.value = new Map(
    rights.flatMap((one) =>
      one.target.label === "Klienter" || one.target.label === "Konsulter"
        ? [[choiceOf("Läsare", one), "edit"] as const]
        : [],
    ),
  );
  return { door, book, rights };
};

/** The rights as Excel holds them. */
const held = (): string => {
  const { sheet, body } = excel.model.findTable("Registerrättigheter")!;
  return JSON.stringify(sheet.cells.contents(body).filter(([role]) => role !== ""));
};

const asBefore = JSON.stringify([["Läsare", "Klienter", "Läsa"]]);
const asWritten = JSON.stringify([
  ["Läsare", "Klienter", "Redigera"],
  ["Läsare", "Konsulter", "Redigera"],
]);

test("all rights are written or none, at whatever request the pane is closed, when the next pane is open #130", async () => {
  const outcomes = new Set<string>();
  for (let request = 0; ; request++) {
    const { door, book, rights } = await choose();
    const isClosed = await closedAfter(excel, () => writeRights(door, book, "Läsare", rights), request);
    await open();
    expect([asWritten, asBefore], `request ${request}`).toContain(held());
    outcomes.add(held());
    if (!isClosed) break;
  }
  expect(outcomes).toContain(asWritten);
});

test("a right that somebody else types at any request stands, and then nothing of what was chosen is written over it #130", async () => {
  for (let request = 0; ; request++) {
    const { door, book, rights } = await choose();
    const other = atRequest(excel, request, () => {
      excel.user.type(excel.model.sheet("Registerrättigheter"), "C2", "Ingen");
    });
    await writeRights(door, book, "Läsare", rights);
    await excel.settle();
    other.stop();
    if (!other.happened) break;
    expect(held(), `request ${request}`).toContain('["Läsare","Klienter","Ingen"]');
  }
});

test("where Excel fails at any request of locking, the pane tells how the sheets are, and the next press locks them #130", async () => {
  for (let sync = 1; sync <= 4; sync++) {
    const { door, book, rights } = await choose();
    locks.value = undefined;
    const sheets = sheetsFor(book, rights);
    excel.faults.failSync(sync);
    await lockFor(door, sheets, true);
    excel.faults.clear();
    const isLocked = excel.model.sheet("Konsulter").protection !== undefined;
    const told = new Map(locks.peek()?.map(({ sheet, lock }) => [sheet, lock]));
    if (told.size > 0) expect(told.get("Konsulter")).toBe(isLocked ? "own" : "open");
    await lockFor(door, sheets, true);
    expect(excel.model.sheet("Konsulter").protection).toBeDefined();
    expect(excel.model.sheet("Importlogg").protection).toBeUndefined();
  }
});
