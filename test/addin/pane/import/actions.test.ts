// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { loggedJobs } from "#core/book/log";
import { check, revision } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import {
  changeColumn,
  chooseRows,
  finishImport,
  previewImport,
  readDraft,
  rereadDraft,
  restartImport,
  targetRegisters,
} from "../../../../addin/pane/import/actions";
import { listRefused } from "../../../../addin/pane/import/list-refused";
import {
  importDraft,
  isEmptyFile,
  noCsvFile,
  replanned,
  planned,
  receipt,
  page,
  target,
} from "../../../../addin/pane/import/state";
import { notice } from "../../../../addin/pane/jobs/job";
import { undoJob } from "../../../../addin/pane/jobs/undo";
import { FakeWorkbook } from "../fake-workbook";
import { planUndo } from "../plan-undo";

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const customers = [
  { number: "1", name: "Ek AB", city: "Lund" },
  { number: "2", name: "Al AB", city: "Ystad" },
];

let workbook: FakeWorkbook;
beforeEach(async () => {
  restartImport();
  notice.value = undefined;
  target.value = "customers";
  workbook = new FakeWorkbook({ customers, importLog: [] });
  await checkAll(workbook);
});

const preview = async (text: string): Promise<void> => {
  await readDraft("kunder.csv", latin(text));
  await previewImport();
};

test("a file can be imported to the registers that have a key and stand in the workbook #139", () => {
  expect(targetRegisters.value).toEqual(["customers"]);
});

test("nothing is written before the user has seen the preview and finishes #144 #146", async () => {
  await preview("Kundnr;Namn;Ort\r\n1;Ek AB;Malmö\r\n3;Åkeri AB;Åhus");
  expect(page.value).toBe("preview");
  expect(planned.value?.plan.counts).toEqual({ new: 1, changed: 1, unchanged: 0, refused: 0 });
  expect(workbook.cell("Kunder", 0, "Postort")).toBe("Lund");
  await finishImport(workbook);
  expect(page.value).toBe("receipt");
  expect(workbook.cell("Kunder", 0, "Postort")).toBe("Malmö");
  expect(workbook.cell("Kunder", 2, "Namn")).toBe("Åkeri AB");
});

test("the receipt stands as a row in the import log, and undoes the import later #147", async () => {
  await preview("Kundnr;Namn;Ort\r\n1;Ek AB;Malmö\r\n3;Åkeri AB;Åhus");
  await finishImport(workbook);
  const [job] = loggedJobs(check.value!.book);
  expect(job).toMatchObject({
    what: "Import",
    file: "kunder.csv",
    added: 1,
    changed: 1,
    job: receipt.value?.job,
  });
  await undoJob(workbook, job!, planUndo(job!)!);
  expect(workbook.sheets.find(({ sheet }) => sheet === "Kunder")?.rows).toHaveLength(2);
  expect(workbook.cell("Kunder", 0, "Postort")).toBe("Lund");
  const [undo, first] = loggedJobs(check.value!.book);
  expect(undo).toMatchObject({ what: "Ångrat: Import", undoes: job!.job, undone: "" });
  expect(first?.undone).toBe(undo!.time);
  await undoJob(workbook, undo!, planUndo(undo!)!);
  expect(workbook.cell("Kunder", 0, "Postort")).toBe("Malmö");
  const [redo] = loggedJobs(check.value!.book);
  expect(redo).toMatchObject({ what: "Gjort om: Import", undoes: undo!.job });
  expect(loggedJobs(check.value!.book)[2]?.undone).toBe("");
});

test("a register that changed since the preview is planned again, and nothing is written", async () => {
  await preview("Kundnr;Namn\r\n1;Ny AB");
  workbook.type("Kunder", 0, "Namn", "Annan AB");
  await checkAll(workbook);
  await finishImport(workbook);
  expect(replanned.value).toBe("changed");
  expect(planned.value?.revision).toBe(revision.value);
  expect(planned.value?.plan.rows[0]?.changes[0]?.from).toBe("Annan AB");
  expect(workbook.cell("Kunder", 0, "Namn")).toBe("Annan AB");
});

test("a register that somebody changes in the moment of writing is planned again at once: the preview shows what stands", async () => {
  await preview("Kundnr;Namn\r\n1;Ny AB");
  workbook.type("Kunder", 0, "Namn", "Annan AB");
  await finishImport(workbook);
  expect(notice.value).toMatchObject({ kind: "write-refused", refusal: { kind: "changed-since" } });
  expect(workbook.cell("Kunder", 0, "Namn")).toBe("Annan AB");
  expect(replanned.value).toBe("changed");
  expect(planned.value?.plan.rows[0]?.changes[0]?.from).toBe("Annan AB");
});

test("a preview that says the same when the workbook is read again is told to say so, and is written when asked for again", async () => {
  await preview("Kundnr;Namn\r\n1;Ny AB");
  await checkAll(workbook);
  await finishImport(workbook);
  expect(replanned.value).toBe("same");
  expect(workbook.cell("Kunder", 0, "Namn")).not.toBe("Ny AB");
  await finishImport(workbook);
  expect(page.value).toBe("receipt");
  expect(workbook.cell("Kunder", 0, "Namn")).toBe("Ny AB");
});

test("when Excel refuses, the wizard stays at the preview and the pane says why", async () => {
  await preview("Kundnr;Namn\r\n3;Ny AB");
  workbook.refusal = { kind: "editing-cell" };
  await finishImport(workbook);
  expect(page.value).toBe("preview");
  expect(notice.value?.kind).toBe("write-refused");
});

test("an empty file is told, and the wizard stays at its first page", async () => {
  await readDraft("tom.csv", new Uint8Array());
  expect(isEmptyFile.value).toBe(true);
  expect(page.value).toBe("file");
});

test("a chosen delimiter stays when the encoding is changed, and the other way round #141 Q35", async () => {
  await readDraft("kunder.csv", latin("Kundnr;Namn\r\n3;Å|B"));
  await rereadDraft({ delimiter: "|" });
  await rereadDraft({ encoding: "utf-8" });
  expect(importDraft.value).toMatchObject({ delimiter: "|", encoding: "utf-8" });
});

test("data can start from another row than the one below the headers #142", async () => {
  await readDraft("kunder.csv", latin("Kundnr;Namn\r\n(nummer);(text)\r\n3;Ny AB"));
  chooseRows({ startRow: 2 });
  await previewImport();
  expect(planned.value?.plan.counts.new).toBe(1);
  expect(planned.value?.plan.rows).toHaveLength(1);
});

test("a changed mapping asks for a new preview #143", async () => {
  await preview("Kundnr;Namn;Ort\r\n1;Ek AB;Malmö");
  changeColumn(2, ({ column }) => ({ column }));
  expect(planned.value).toBeUndefined();
  await previewImport();
  expect(planned.value?.plan.counts.unchanged).toBe(1);
});

test("the refused rows can be put on a sheet of their own", async () => {
  await preview("Kundnr;Namn\r\n3;Ny AB\r\n4;");
  await finishImport(workbook);
  await listRefused(workbook, "Avvisade rader", [["Rad"], ["3"]]);
  expect(receipt.value?.refusedSheet).toBeDefined();
});

test("a file that is no CSV is named as what it is, and nothing of it is read", async () => {
  await readDraft("sida.csv", latin("<!DOCTYPE html><html><body>Logga in</body></html>"));
  expect(noCsvFile.value).toEqual({ name: "sida.csv", kind: "html" });
  expect(importDraft.value).toBeUndefined();
  expect(page.value).toBe("file");
  await readDraft("kunder.csv", latin("Kundnr;Namn\r\n1;Ek"));
  expect(noCsvFile.value).toBeUndefined();
  expect(page.value).toBe("reading");
});

test("garbled letters are refused, and read as what they were once the user says so", async () => {
  await readDraft("kunder.csv", new TextEncoder().encode("Kundnr;Namn\r\n1;TromsÃ¸ AS"));
  await previewImport();
  expect(planned.value?.plan.counts.refused).toBe(1);
  await rereadDraft({ repair: true });
  await previewImport();
  expect(planned.value?.plan.rows[0]?.changes).toMatchObject([{ to: "Tromsø AS" }]);
  await rereadDraft({ delimiter: ";" });
  expect(importDraft.value?.repair).toBe(true);
});
