// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { check } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { makeFixes, planTogether } from "../../../../addin/pane/findings/fix";
import { LogView } from "../../../../addin/pane/log/LogView";
import { openView } from "../open-view";

test("a job is undone after a look at what that does; what someone has edited since is left", async () => {
  const projects = [
    { code: "A.B", name: "x" },
    { code: "C.D", name: "y" },
  ];
  const { workbook } = await openView(LogView, { projects, importLog: [] });
  const edits = await planTogether({ rule: "missing-parent" });
  await makeFixes(workbook, "Rättat: Överordnat projekt saknas", edits!);
  expect(workbook.sheets[0]!.rows).toHaveLength(4);
  workbook.sheets[0]!.rows[3]![1] = "Döpt om";
  await checkAll(workbook);
  fireEvent.click(await screen.findByText("Ångra …"));
  await screen.findByText("1 rad tas bort");
  expect(screen.getByText("1 ändring lämnas")).toBeTruthy();
  expect(screen.getByText("Projekt rad 5: raden har ändrats")).toBeTruthy();
  fireEvent.click(screen.getByText("Ångra 1 ändring"));
  await screen.findByText(/^Ångrat \d{4}-/);
  expect(workbook.sheets[0]!.rows.map(([code]) => code)).toEqual(["A.B", "C.D", "C"]);
  expect(check.value?.book.tables.get("projects")?.order).toHaveLength(3);
});
