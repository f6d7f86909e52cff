import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect } from "vitest";
import { ProjectsView } from "../../../../addin/pane/projects/ProjectsView";
import type { Row, Rows } from "../../../rules/books";
import { openView } from "../open-view";

const entry = (project: string, hours: number | string, more: Row = {}): Row => ({
  date: "2026-03-02",
  employee: "7",
  project,
  hours,
  ...more,
});

export const company: Rows = {
  settings: [{ name: "Fakturering i Tid", value: "Ja" }],
  dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
  projects: [
    { code: "BS", name: "Bolagsstöd" },
    { code: "BS.HR", name: "Personal", budgetHours: 10, budgetAmount: 9000 },
    { code: "BS.IT", name: "Teknik", budgetHours: 5, status: "Fryst" },
    { code: "IT", name: "Intern tid", internalComment: "nyckel hos Eva" },
    { code: "X.1", name: "Utan förälder" },
  ],
  prices: [{ dimension: "6", code: "BS.HR", usedIn: "Tid", price: 500 }],
  employees: [
    { number: "7", name: "Åsa Ek" },
    { number: "8", name: "Bo Al" },
  ],
  timeEntries: [
    entry("BS.HR", 4, { released: "2026-03-09" }),
    entry("BS.IT", 6),
    entry("BS.IT", 3, { employee: "8", date: "2026-04-01" }),
    entry("IT", 2),
    entry("BORTA", 1),
    entry("IT", "tre"),
  ],
};

export const row = (code: string): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-code="${code}"]`)!;
export const codes = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>("[data-code]")].map(({ dataset }) => dataset["code"]);
/** With spaces as they are typed: the formats put one that does not break. */
export const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00A0", " ");
export const textOf = (code: string): string => plain(row(code).textContent);
export const nameOf = (code: string): string => plain(row(code).querySelector(".sr-only")?.textContent);

export const openTree = async (rows: Rows = company, language: "sv" | "en" = "sv") => {
  const opened = await openView(ProjectsView, rows, language);
  await screen.findByRole("tree");
  return opened;
};

/** With everything opened, and the kronor there. */
export const openWhole = async (rows: Rows = company, language: "sv" | "en" = "sv") => {
  const opened = await openTree(rows, language);
  fireEvent.click(document.querySelector("#project-menu")!);
  fireEvent.click(screen.getByRole("menuitem", { name: language === "sv" ? "Öppna alla" : "Expand all" }));
  await waitFor(() => {
    expect(textOf("BS.HR")).toMatch(/2 tkr|SEK 2k/);
  });
  return opened;
};
