import { beforeEach, expect, test, vi } from "vitest";
import { requireTable } from "#core/book/book";
import { check } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { makeEdits } from "../../../../addin/pane/jobs/make-edits";
import { step } from "../../../../addin/pane/jobs/step";
import { FakeWorkbook } from "../fake-workbook";

/** Opens what the fetching of the undoing waits at. */
const gate = vi.hoisted(() => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
});
vi.mock("../../../../addin/pane/jobs/undo", async (original) => {
  await gate.opened;
  return original();
});

let workbook: FakeWorkbook;
beforeEach(async () => {
  notice.value = undefined;
  workbook = new FakeWorkbook({
    customers: [
      { number: "1", name: "Ek AB", city: "Lund" },
      { number: "2", name: "Al AB", city: "Ystad" },
    ],
    importLog: [],
  });
  await checkAll(workbook);
});

/** Moves a customer to another city, as one job. */
const move = async (at: number, from: string, to: string): Promise<void> => {
  const table = requireTable(check.value!.book, "customers");
  await makeEdits(workbook, { what: `Flytt till ${to}`, register: "customers" }, [
    {
      kind: "set",
      register: "customers",
      row: [...table.order][at]!,
      column: table.columnOf.get("city")!,
      from,
      to,
    },
  ]);
};
const cities = () => [workbook.cell("Kunder", 0, "Postort"), workbook.cell("Kunder", 1, "Postort")];

test("what is undone is the job that was last when it was asked for, whatever is logged while the undoing is fetched", async () => {
  await move(0, "Lund", "Malmö");
  const undone = step(workbook, "undo");
  await move(1, "Ystad", "Visby");
  gate.open();
  await undone;
  expect(cities()).toEqual(["Lund", "Visby"]);
});

test("pressing twice undoes once while the first press is on", async () => {
  await move(0, "Lund", "Malmö");
  await move(1, "Ystad", "Visby");
  await Promise.all([step(workbook, "undo"), step(workbook, "undo")]);
  expect(cities()).toEqual(["Malmö", "Ystad"]);
});
