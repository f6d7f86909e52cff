// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { dayNumber } from "#core/values/brands";
import type { Lang } from "#core/values/cell";
import { clockFace, dayOn } from "#core/values/clock";
import { isoDate } from "#core/values/date";
import { formatDate } from "#core/values/format";
import { revision, check } from "../../../../addin/pane/book/book";
import { readSheetAgain } from "../../../../addin/pane/book/read-again";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { assumptions } from "../../../../addin/pane/kit/thought";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import { told } from "../../../../addin/pane/whatif/state";
import type { Row, Rows } from "../../../rules/books";
import { openView } from "../open-view";

const today = dayOn(clockFace(new Date()));

const entry = (project: string, hours: number, more: Row = {}): Row => ({
  date: isoDate(today),
  employee: "7",
  project,
  hours,
  reviewLevel: 1,
  ...more,
});

const company: Rows = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
  projects: [
    { code: "R1", name: "Norra" },
    {
      code: "R1.Fast",
      name: "Bostäder",
      billingModel: "Fast pris",
      fixedPrice: 9000,
      billable: "Ja – alltid",
      status: "Avslutat",
    },
    { code: "R1.Fast.Nord", name: "Nord", budgetHours: 10 },
    { code: "R1.Fast.Syd", name: "Syd", budgetHours: 12 },
    { code: "R2", name: "Södra" },
  ],
  prices: [{ dimension: "6", code: "R1.Fast.Nord", usedIn: "Tid", price: 500 }],
  employees: [{ number: "7", name: "Åsa Ek" }],
  timeEntries: [entry("R1.Fast.Nord", 9.7), entry("R1.Fast.Syd", 11.2)],
  controls: [{ project: "R1.Fast.Nord", control: "Budgeterad tid", kind: "Varning", limit: 95 }],
  importLog: [],
};

const plain = (text: string | null | undefined): string =>
  (text ?? "").replaceAll(/[\u00A0\u202F]/g, " ").trim();

beforeEach(() => {
  assumptions.value = [];
  told.value = undefined;
});

/** Opens Tänk om from a project's card. */
const open = async (code = "R1.Fast.Nord", rows: Rows = company, language: Lang = "sv") => {
  const opened = await openView(ProjectsView, rows, language);
  shownProject.value = code;
  fireEvent.click(await screen.findByText(language === "sv" ? "Tänk om …" : "What if …"));
  await screen.findByRole("heading", { name: language === "sv" ? "Tänk om" : "What if" });
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

/** Every line of the table: what, now and then. */
const lines = (): string[] =>
  [...document.querySelectorAll(".what-if-table tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => plain(textContent)).join(" | "),
  );

const seen = async (wanted: RegExp): Promise<void> => {
  await waitFor(() => {
    expect(lines().join("\n")).toMatch(wanted);
  });
};

const moveHours = async (hours = "1"): Promise<void> => {
  fill("Timmar", hours);
  fill("Från projekt", "R1.Fast.Syd");
  expect(screen.getByLabelText("Till projekt")).toHaveProperty("value", "R1.Fast.Nord");
  add();
  await seen(/R1.Fast.Nord/);
};

const write = async (says: string): Promise<void> => {
  const button = await screen.findByText(says);
  await waitFor(() => {
    expect(button.hasAttribute("disabled")).toBe(false);
  });
  fireEvent.click(button);
};

test("hours moved between two projects are told with their budgets, their shares, the control, its forecast, and the parent that stays (#18, #40, Q5, Q51)", async () => {
  const { workbook } = await open();
  await moveHours();
  // 9,7 h of 28 days: 95 % of 11 h is reached within 3 days more of the same pace.
  const forecast = formatDate(dayNumber(today + 3), "sv");
  expect(lines()).toEqual([
    "R1.Fast.Nord Nord",
    "budget | 10 h | 11 h",
    "använt | 97 % | 88,2 %",
    "kvar | 0,3 h | 1,3 h",
    "Varning vid 95 % av budgeten | utlöst | inte utlöst bättre",
    `Varning vid 95 % av budgeten: nås i samma takt | nås inte | ${forecast}`,
    "R1.Fast.Syd Syd",
    "budget | 12 h | 11 h",
    "använt | 93,3 % | 101,8 % sämre",
    "kvar | 0,8 h | −0,2 h",
    "R1.Fast Bostäder",
    "budget oförändrat, här slutar ändringen | 22 h | 22 h",
  ]);
  expect(workbook.cell("Projekt", 2, "Budgeterade timmar")).toBe(10);
});

test("two budgets are written as one job, from where the card shows again, and one press takes both back", async () => {
  const { workbook } = await open();
  await moveHours();
  await write("Skriv 2 budgetar");
  await screen.findByRole("heading", { name: "R1.Fast.Nord", level: 2 });
  expect(workbook.cell("Projekt", 2, "Budgeterade timmar")).toBe(11);
  expect(workbook.cell("Projekt", 3, "Budgeterade timmar")).toBe(11);
  expect(assumptions.value).toEqual([]);
  expect(workbook.sheets.find(({ sheet }) => sheet === "Importlogg")?.rows).toHaveLength(1);
  fireEvent.click(
    (
      await screen.findAllByRole("button", {
        name: /^Ångra: Tänk om: 1\sh R1.Fast.Syd → R1.Fast.Nord/,
      })
    )[0]!,
  );
  await screen.findByText(/^Ångrat: /);
  expect(workbook.cell("Projekt", 2, "Budgeterade timmar")).toBe(10);
  expect(workbook.cell("Projekt", 3, "Budgeterade timmar")).toBe(12);
});

test("what is thought of is kept when one leaves, the foot leads back to it, and dropped it leaves nothing behind", async () => {
  const { workbook } = await open();
  await moveHours();
  kind("Ändra budget");
  fill("Ny budget i timmar", "20");
  add();
  await seen(/budget \| 10 h \| 20 h/);
  fireEvent.click(screen.getByRole("button", { name: "Tillbaka till R1.Fast.Nord" }));
  await screen.findByRole("heading", { name: "R1.Fast.Nord", level: 2 });
  fireEvent.click(screen.getByText("Tänk om, 2 ändringar"));
  await screen.findByRole("heading", { name: "Tänk om" });
  await seen(/budget \| 10 h \| 20 h/);
  fireEvent.click(screen.getByText("Släng"));
  await screen.findByRole("heading", { name: "R1.Fast.Nord", level: 2 });
  expect(screen.queryByText(/^Tänk om, /)).toBeNull();
  expect(assumptions.value).toEqual([]);
  expect(workbook.cell("Projekt", 2, "Budgeterade timmar")).toBe(10);
  expect(workbook.sheets.find(({ sheet }) => sheet === "Importlogg")?.rows).toEqual([]);
});

test("another price of a row that is there tells worked value, margin, price and the sums that are billed (#110, #114, Q24, Q42)", async () => {
  const { workbook } = await open();
  kind("Ändra pris");
  const prices = screen.getByLabelText<HTMLSelectElement>("Pris");
  // What time on the project costs today is chosen from the start.
  const chosen = [...prices.options].find(({ value }) => value === prices.value);
  expect(plain(chosen?.textContent)).toBe("500,00 kr på R1.Fast.Nord");
  fill("Nytt pris per timme", "600");
  add();
  await seen(/nedlagt värde \| 4 850,00 kr \| 5 820,00 kr/);
  await write("Skriv 1 pris");
  await screen.findByRole("heading", { name: "R1.Fast.Nord", level: 2 });
  expect(workbook.cell("Priser", 0, "Pris")).toBe(600);
});

test("a price that is not there yet gives the fixed price a margin, and is put in a row of its own (#110, #114)", async () => {
  const { workbook } = await open("R1.Fast.Syd");
  kind("Ändra pris");
  fill("Nytt pris per timme", "100");
  add();
  await seen(/marginal på fast pris \| – \| 3 030,00 kr/);
  expect(lines().join("\n")).toMatch(/Priser? per timme|Pris/);
  await write("Skriv 1 pris");
  await screen.findByRole("heading", { name: "R1.Fast.Syd", level: 2 });
  expect(workbook.cell("Priser", 1, "Kod")).toBe("R1.Fast.Syd");
  expect(workbook.cell("Priser", 1, "Pris")).toBe(100);
});

test("a branch that moves tells what it inherits otherwise and the sums of both parents, and the card follows its code (#6, #97)", async () => {
  const { workbook } = await open("R1.Fast.Nord");
  kind("Flytta gren");
  fill("Ny kod", "R2.Nord");
  add();
  await seen(/R2.Nord nu R1.Fast.Nord, Nord/);
  const all = lines();
  expect(all).toContain("arbetat | 20,9 h | 11,2 h");
  expect(all).toContain("arbetat | 0 h | 9,7 h");
  expect(all).toContain("Gällande faktureringsmodell | Fast pris | Löpande");
  expect(all).toContain("Registrerbart | Ja | Nej");
  // The control that is set on it goes along, and is the same one.
  expect(all.join()).not.toContain("Kontroller som gäller");
  await write("Skriv 4 ändringar");
  await screen.findByRole("heading", { name: "R2.Nord", level: 2 });
  expect(workbook.cell("Projekt", 2, "Kod")).toBe("R2.Nord");
  expect(workbook.cell("Tidrader", 0, "Projekt")).toBe("R2.Nord");
});

test("what cannot be thought is said with its reason, nothing can be written of it, and taken away it is in the form again", async () => {
  await open();
  fill("Timmar", "40");
  fill("Från projekt", "R1.Fast.Syd");
  add();
  expect(plain((await screen.findByRole("alert")).textContent)).toBe(
    "”R1.Fast.Syd” har bara 12 h i egen budget.",
  );
  expect(screen.getByText(/^Skriv /).hasAttribute("disabled")).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: /^Ta bort: 40/ }));
  expect(screen.getByLabelText("Timmar")).toHaveProperty("value", "40");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a field that cannot be read is said beside it, and nothing is thought of", async () => {
  await open();
  fill("Timmar", "många");
  fill("Från projekt", "R1.Fast.Syd");
  add();
  expect((await screen.findByRole("alert")).textContent).toBe(
    "”många” är inget tal. Skriv talet med siffror, till exempel 1234,50.",
  );
  expect(screen.getByLabelText("Timmar").getAttribute("aria-invalid")).toBe("true");
  expect(assumptions.value).toEqual([]);
});

test("somebody else's edit while one looks is told of, and what is written is what is told then", async () => {
  const { workbook } = await open();
  await moveHours();
  const before = lines();
  workbook.type("Tidrader", 0, "Timmar", 11.5);
  await readSheetAgain(workbook, "Tidrader");
  await screen.findByText("Arbetsboken ändrades medan du tittade. Skillnaderna är räknade på nytt.");
  expect(lines()).not.toEqual(before);
  expect(lines()).toContain("använt | 115 % | 104,5 % fortfarande");
});

test("before the differences are of the book as it stands nothing can be written", async () => {
  const { workbook } = await open();
  await moveHours();
  const button = await screen.findByText("Skriv 2 budgetar");
  revision.value++;
  await waitFor(() => {
    expect(button.hasAttribute("disabled")).toBe(true);
  });
  fireEvent.click(button);
  expect(workbook.cell("Projekt", 2, "Budgeterade timmar")).toBe(10);
  expect(check.value).toBeDefined();
});

test("in English it says the same", async () => {
  await open("R1.Fast.Nord", company, "en");
  fill("Hours", "1");
  fill("From project", "R1.Fast.Syd");
  fireEvent.click(screen.getByText("Add"));
  await seen(/budget unchanged, the change ends here \| 22 h \| 22 h/);
  expect(lines()).toContain("used | 93.3% | 101.8% worse");
  await screen.findByText("Write 2 budgets");
});
