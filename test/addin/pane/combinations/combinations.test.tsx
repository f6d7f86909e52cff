// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { triedCodes } from "../../../../addin/pane/combinations/state";
import { RegistersView } from "../../../../addin/pane/registers/RegistersView";
import { openGroups } from "../../../../addin/pane/registers/register-groups";
import type { Row, Rows } from "../../../rules/books";
import { openView } from "../open-view";

const row = (Kund: string, Projekt: string, kind = "Tillåt"): Row => ({ Kund, Projekt, kind });
const book = (codingCombinations: readonly Row[]): Rows => ({
  dimensions: [
    { dimension: "6", singular: "Projekt", kind: "Projekt" },
    { dimension: "8", singular: "Kund", kind: "Kund" },
  ],
  codingCombinations,
});

beforeEach(() => {
  triedCodes.value = new Map();
});

const openTester = (): void => {
  openGroups.value = new Set();
  fireEvent.click(screen.getByRole("button", { name: /^Kontering\s?\d/ }));
  fireEvent.click(screen.getByLabelText("Fler val: Konteringskombinationer"));
  fireEvent.click(screen.getByText("Pröva en kombination"));
};

const open = async (codingCombinations: readonly Row[]) => {
  const shown = await openView(RegistersView, book(codingCombinations));
  openTester();
  await screen.findByRole("heading", { name: "Pröva en kombination" });
  return shown;
};
const answer = () => screen.getByRole("status", { name: "Svar" }).textContent;
const type = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};

test("codes are tried as they are typed, and the row that decides is named with a link to its cell #174", async () => {
  const { workbook } = await open([row("ÖST", "*"), row("K", "05", "Tillåt ej"), row("K", "*")]);
  expect(answer()).toBe("Fyll i minst en kod.");
  type("Kund", "k");
  type("Projekt", "05");
  expect(answer()).toContain("Inte tillåten");
  expect(screen.getByText(/K · 05: Typ är Tillåt ej. Det avgör./)).toBeTruthy();
  expect(screen.getByText("En rad till stämmer, men kommer efter")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Gå till Konteringskombinationer A3" }));
  await waitFor(() => {
    expect(workbook.visited.at(-1)).toEqual(["Konteringskombinationer", 2, 0]);
  });
  type("Projekt", "10");
  expect(answer()).toContain("Tillåten");
});

test("what no row lists is not allowed, and the tester says that none does #174", async () => {
  await open([row("K", "05")]);
  type("Kund", "M3");
  expect(answer()).toContain("Ingen rad listar kombinationen");
  fireEvent.click(screen.getByText("Töm"));
  expect(answer()).toBe("Fyll i minst en kod.");
});

test("a register where nothing is said yet allows all, and one without dimensions cannot be asked #174", async () => {
  await open([row("", "", "")]);
  type("Kund", "K");
  expect(answer()).toContain("alla kombinationer är tillåtna");
  fireEvent.click(screen.getByLabelText("Tillbaka till Register"));
  await screen.findByText("Register", { selector: "h2" });
  await openView(RegistersView, { codingCombinations: [{ Konto: "3001", kind: "Tillåt" }] });
  openTester();
  await screen.findByText(/Ingen kolumn i registret bär namnet på en dimension/);
});
