// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import type { Rows } from "../../../rules/books";
import type { FakeWorkbook } from "../fake-workbook";
import { openView } from "../open-view";

const projects = [
  { code: "R2", name: "Region 2", color: "#00FF00" },
  { code: "R2.N", name: "Norr", inheritColor: "Ja" },
  { code: "R2.N.A", name: "A", inheritColor: "Ja", textColor: "#FF0000" },
  { code: "R1", name: "Region 1" },
  { code: "R1.N", name: "Norr", color: "#000080" },
];

const open = async (rows: Rows, language: "sv" | "en" = "sv") => {
  const shown = await openView(ProjectsView, rows, language);
  if (rows.projects) fireEvent.click(await screen.findByRole("button", { name: /^(Fler val|More): / }));
  return shown;
};

/** Presses in the menu, which closes at each press. */
const press = (text: string): void => {
  const menu = screen.getByRole("button", { name: /^Fler val: / });
  if (menu.getAttribute("aria-expanded") === "false") fireEvent.click(menu);
  fireEvent.click(screen.getByText(text));
};

const looks = (workbook: FakeWorkbook) =>
  projects.map((_, row) => workbook.look("Projekt", row, "Färg") ?? "");

test("Visa färger i bladet fills every project with the color in effect, in as few runs as there are colors #66 #68 #69", async () => {
  const { workbook } = await open({ projects });
  press("Visa färger i bladet");
  await screen.findByText("4 projekt visar sina färger i bladet.");
  const green = "#00FF00 #000000";
  expect(looks(workbook)).toEqual([green, green, green, "", "#000080 #FFFFFF"]);
  expect(workbook.paintJobs).toEqual([4]);
});

test("a sheet that Excel will not paint is told of, and what to do #66", async () => {
  const { workbook } = await open({ projects });
  workbook.sheets[0]!.rows.pop();
  press("Visa färger i bladet");
  await screen.findByText("Bladet Projekt har ändrats och är inte läst än. Försök igen om en stund.");
  workbook.refusal = { kind: "protected", sheet: "Projekt" };
  press("Visa färger i bladet");
  await screen.findByText(/Bladet Projekt är skyddat/);
  expect(workbook.looks.size).toBe(0);
});

test("the button is only there where colors are shown #66", async () => {
  const settings = [{ name: "Show colors in the sheet", value: "Nej" }];
  await open({ projects, settings }, "en");
  expect(screen.queryByText("Show colors in the sheet")).toBeNull();
  await open({ customers: [{ number: "1", name: "x" }] });
  expect(screen.queryByText("Visa färger i bladet")).toBeNull();
});
