// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { loggedJobs } from "#core/book/log";
import { current, everyFinding } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { ImportReceipt } from "../../../../addin/pane/import/ImportReceipt";
import { PreviewPage } from "../../../../addin/pane/import/PreviewPage";
import { finishImport, previewImport, readDraft, restartImport } from "../../../../addin/pane/import/actions";
import { planned, receipt, target } from "../../../../addin/pane/import/state";
import { undoJob } from "../../../../addin/pane/jobs/undo";
import { view } from "../../../../addin/pane/kit/route";
import { WorkbookContext } from "../../../../addin/pane/workbook-context";
import { FakeWorkbook } from "../fake-workbook";
import { planUndo } from "../plan-undo";

const customers = [
  { number: "1", name: "Ek AB", postcode: "222 22" },
  { number: "2", name: "" },
];

let workbook: FakeWorkbook;
beforeEach(async () => {
  cleanup();
  restartImport();
  target.value = "customers";
  workbook = new FakeWorkbook({ customers, importLog: [] });
  await checkAll(workbook);
});

const show = (what: preact.JSX.Element) =>
  render(<WorkbookContext.Provider value={workbook}>{what}</WorkbookContext.Provider>);

const rules = (): string[] => everyFinding.value.map(({ finding }) => finding.rule).toSorted();

test("the preview tells which findings the rows will bring and settle, and a check after the write says just that #145", async () => {
  expect(rules()).toEqual(["required-value"]);
  const lines = ["Kundnr;Namn;Postnr", "2;Al AB;", "3;Bo AB;11122", "4;Bo AB;111 2"];
  await readDraft("kunder.csv", new TextEncoder().encode(lines.join("\r\n")));
  await previewImport();
  expect(rules()).toEqual(["required-value"]);
  const { unmount } = show(<PreviewPage planned={planned.value!} />);
  const appears = screen.getByText("2 anmärkningar tillkommer").closest("details")!;
  expect(appears.textContent).toContain("Kunder G4");
  expect(appears.textContent).toContain("Kunder G5”111 2” är inget svenskt postnummer.");
  expect(screen.getByText("1 anmärkning försvinner").closest("details")?.textContent).toContain("Kunder B3");
  unmount();
  await finishImport(workbook);
  expect(rules()).toEqual(["postcode", "postcode"]);
  show(<ImportReceipt receipt={receipt.value!} />);
  expect(screen.getByText(/^2 anmärkningar tillkommer · 1 anmärkning försvinner/)).toBeTruthy();
  fireEvent.click(screen.getByText("Visa anmärkningarna"));
  expect(view.value).toBe("check");
  fireEvent.click(screen.getByText("Visa de 2 nya raderna"));
  expect(view.value).toBe("customers");
});

test("rows that come to nothing more are said to, and a plan leaves the book as it was", async () => {
  const rows = () => {
    const { order, raw } = current.value!.book.tables.get("customers")!;
    return order.map((row) => [...raw[row]!]);
  };
  const before = rows();
  await readDraft("kunder.csv", new TextEncoder().encode("Kundnr;Namn\r\n1;Ek & Al AB\r\n5;Ny AB"));
  await previewImport();
  show(<PreviewPage planned={planned.value!} />);
  expect(screen.getByText("Inga anmärkningar tillkommer eller försvinner.")).toBeTruthy();
  expect(rows()).toEqual(before);
});

test("the receipt says what was read back while the import stands: not once it is undone, and again when it is done again #147", async () => {
  await readDraft("kunder.csv", new TextEncoder().encode("Kundnr;Namn\r\n5;Ny AB"));
  await previewImport();
  await finishImport(workbook);
  show(<ImportReceipt receipt={receipt.value!} />);
  const readBack = () => screen.queryByText(/^Läst tillbaka ur arbetsboken: 1 ny rad/) !== null;
  const undoLast = async () => {
    const [last] = loggedJobs(current.value!.book);
    await act(() => undoJob(workbook, last!, planUndo(last!)!));
  };
  expect([readBack(), screen.queryByText("Importen är ångrad.")]).toEqual([true, null]);
  await undoLast();
  expect(screen.getByText("Importen är ångrad.")).toBeTruthy();
  expect(readBack()).toBe(false);
  await undoLast();
  expect([readBack(), screen.queryByText("Importen är ångrad.")]).toEqual([true, null]);
});
