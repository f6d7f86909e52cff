// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { check } from "../../../../addin/pane/book/book";
import { ModulesView } from "../../../../addin/pane/modules/ModulesView";
import { openView } from "../open-view";

const rows = {
  projects: [{ code: "LO", name: "Lokal" }],
  places: [{ place: "Kontoret", latitude: "59,27", longitude: "15,21" }],
};

const tables = () => [...(check.value?.book.tables.keys() ?? [])];

test("a module is turned off and on again: its sheets are hidden and shown, and nothing in them changes #4", async () => {
  const { workbook } = await openView(ModulesView, rows);
  fireEvent.click(screen.getByLabelText("Stäng av Platser"));
  await screen.findByLabelText("Slå på Platser");
  expect(tables()).not.toContain("places");
  expect([...workbook.hidden]).toEqual(["Platser"]);
  expect(workbook.cell("Platser", 0, "Plats")).toBe("Kontoret");
  fireEvent.click(screen.getByLabelText("Slå på Platser"));
  await screen.findByLabelText("Stäng av Platser");
  expect(tables()).toContain("places");
  expect(workbook.hidden.size).toBe(0);
});

test("turning a module on makes the sheets that it lacks", async () => {
  const { workbook } = await openView(ModulesView, rows, "en");
  fireEvent.click(screen.getByLabelText("Turn on Staffing and competences"));
  await waitFor(() => {
    expect(tables()).toContain("employeeCompetences");
  });
  expect(workbook.sheets.map(({ sheet }) => sheet)).toContain("Arbetspass");
});
