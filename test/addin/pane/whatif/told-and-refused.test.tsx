// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { assumptions } from "../../../../addin/pane/kit/thought";
import { draft, newDraft } from "../../../../addin/pane/kit/thought-draft";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import { told } from "../../../../addin/pane/whatif/state";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const company: Rows = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
  projects: [
    { code: "R1", name: "Norra" },
    { code: "R1.Syd", name: "Syd", budgetHours: 12 },
    { code: "R1.Nord", name: "Nord", budgetHours: 10 },
  ],
  prices: [],
  importLog: [],
};

const plain = (text: string | null | undefined): string =>
  (text ?? "").replaceAll(/[\u00A0\u202F]/g, " ").trim();

beforeEach(() => {
  assumptions.value = [];
  told.value = undefined;
  draft.value = newDraft("");
});

const open = async () => {
  const opened = await openView(ProjectsView, company);
  shownProject.value = "R1.Nord";
  fireEvent.click(await screen.findByText("Tänk om …"));
  await screen.findByRole("heading", { name: "Tänk om" });
  return opened;
};
const kind = (name: string): void => {
  fireEvent.click(screen.getByRole("radio", { name }));
};
const fill = (label: string, text: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
};
const add = (): void => {
  fireEvent.click(screen.getByText("Lägg till"));
};

test("a budget whose cell holds a formula is refused as soon as it is thought of, with the cell and what to do, and nothing can be written (#18)", async () => {
  const { workbook } = await open();
  const { row, column, headers } = workbook.sheets.find(({ sheet }) => sheet === "Projekt")!;
  const budget = headers.indexOf("Budgeterade timmar");
  workbook.formulas.add(`Projekt ${row + 1 + 2} ${column + budget}`);
  fill("Timmar", "1");
  fill("Från projekt", "R1.Syd");
  add();
  expect(plain((await screen.findByRole("alert")).textContent)).toMatch(
    /^Projekt [A-Z]+4 innehåller en formel, som Kontera aldrig skriver över\. /,
  );
  expect(screen.getByText("Skriv 2 budgetar").hasAttribute("disabled")).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: /^Ta bort: 1/ }));
  await waitFor(() => {
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

test.each(["1,234", "1.234"])(
  "%s is said to be read in two ways, for hours, budgets and prices",
  async (typed) => {
    await open();
    fill("Timmar", typed);
    fill("Från projekt", "R1.Syd");
    const says = async (): Promise<void> => {
      expect((await screen.findByRole("alert")).textContent).toBe(
        `”${typed}” kan vara tusental eller decimaler. Skriv talet så att det bara kan läsas på ett sätt, till exempel 1234 eller 1,23.`,
      );
    };
    add();
    await says();
    kind("Ändra budget");
    fill("Ny budget i timmar", typed);
    add();
    await says();
    kind("Ändra pris");
    fill("Nytt pris per timme", typed);
    add();
    await says();
    expect(assumptions.value).toEqual([]);
  },
);

test("a new price is told with what it holds for and from when, in the list and in the log (#110)", async () => {
  const { workbook } = await open();
  kind("Ändra pris");
  fireEvent.change(screen.getByLabelText("Gäller"), { target: { value: "travel" } });
  fill("Nytt pris per enhet", "500");
  fill("Gäller från", "2027-01-01");
  add();
  const tells = /Nytt pris R1\.Nord 500,00 kr \(resa, från (2027-01-01|1 jan\.? 2027)\)/;
  await waitFor(() => {
    expect(plain(document.querySelector(".what-if")?.textContent)).toMatch(tells);
  });
  const button = await screen.findByText("Skriv 1 pris");
  await waitFor(() => {
    expect(button.hasAttribute("disabled")).toBe(false);
  });
  fireEvent.click(button);
  await screen.findByRole("heading", { name: "R1.Nord", level: 2 });
  const log = workbook.sheets.find(({ sheet }) => sheet === "Importlogg")!;
  expect(plain(log.rows.flat().join(" "))).toMatch(tells);
});

test("an empty field is no budget taken away: that is a choice of its own, and Enter pressed once more thinks of nothing", async () => {
  await open();
  kind("Ändra budget");
  fill("Ny budget i timmar", "400");
  add();
  await screen.findByText("Skriv 1 budget");
  add();
  expect((await screen.findByRole("alert")).textContent).toBe("Fyll i fältet.");
  expect(assumptions.value).toHaveLength(1);
  fireEvent.click(screen.getByLabelText("Ingen egen budget längre"));
  expect(screen.queryByLabelText("Ny budget i timmar")).toBeNull();
  add();
  expect(assumptions.value.map((one) => one.kind === "budget" && one.amount)).toEqual([4_000_000, undefined]);
});
