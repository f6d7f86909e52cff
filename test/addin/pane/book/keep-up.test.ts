import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { check, stage } from "../../../../addin/pane/book/book";
import { follow } from "../../../../addin/pane/book/follow";
import { keepUp } from "../../../../addin/pane/book/keep-up";
import { checkAll } from "../../../../addin/pane/book/open";
import { FakeWorkbook } from "../fake-workbook";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("what is typed in Projekt is seen in its colors and in what the drop-downs offer #7 #66", async () => {
  stage.value = { kind: "opening" };
  check.value = undefined;
  const workbook = new FakeWorkbook({ projects: [{ code: "A" }, { code: "B", bookable: "Nej" }] });
  workbook.bookable = { sheet: "Registrerbara projekt", header: "Registrerbara projekt", codes: ["A"] };
  keepUp(workbook);
  const stop = await follow(workbook);
  await checkAll(workbook);
  workbook.type("Projekt", 0, "Färg", "#00FF00");
  workbook.type("Projekt", 1, "Registrerbar", "Ja");
  await vi.advanceTimersByTimeAsync(8000);
  expect(workbook.look("Projekt", 0, "Färg")).toBe("#00FF00 #000000");
  expect(workbook.bookable.codes).toEqual(["A", "B"]);
  stop();
});
