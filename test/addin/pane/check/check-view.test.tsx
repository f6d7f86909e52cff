// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { follow } from "../../../../addin/pane/book/follow";
import { CheckView } from "../../../../addin/pane/check/CheckView";
import { checkFilter } from "../../../../addin/pane/findings/filter";
import type { Rows } from "../../../rules/books";
import { openView } from "../open-view";

const broken: Rows = {
  projects: [
    { code: "BS", name: "Bygg" },
    { code: "BS.HR.Bem", name: "Bemanning" },
    { code: "IT.Drift", name: "" },
  ],
};

const items = () => [...document.querySelectorAll<HTMLElement>(".finding-main")];
const texts = () => items().map((item) => item.textContent);
const item = (says: RegExp) => items().find(({ textContent }) => says.test(textContent))!;

test("findings stand under their kind, with place, sentence and what stands in the cell", async () => {
  await openView(CheckView, broken);
  expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(/^3 fel/);
  const group = within(screen.getByRole("region", { name: "Överordnat projekt saknas" }));
  expect(group.getByRole("heading").textContent).toContain("2 fel");
  expect(item(/BS\.HR\.Bem/).textContent).toMatch(/Projekt A3 Kod.*saknar det överordnade projektet/);
});

test("the same findings are told in English", async () => {
  await openView(CheckView, broken, "en");
  expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(/^3 errors/);
  expect(screen.getByRole("region", { name: "Parent is missing" })).toBeTruthy();
});

test("a finding that is chosen goes to its cell and explains itself", async () => {
  const { workbook } = await openView(CheckView, broken);
  const chosen = item(/BS\.HR\.Bem/);
  chosen.focus();
  fireEvent.click(chosen);
  expect(workbook.visited).toEqual([["Projekt", 2, 0]]);
  expect(document.activeElement).toBe(chosen);
  expect(screen.getByText("Varför?").closest("details")?.textContent).toContain("projektträdet");
});

test("the arrow keys move through the list, which is one stop for the Tab key", async () => {
  await openView(CheckView, broken);
  expect(items().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  items()[0]!.focus();
  fireEvent.keyDown(items()[0]!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(items()[1]);
  fireEvent.keyDown(items()[1]!, { key: "End" });
  expect(document.activeElement).toBe(items().at(-1));
  expect(items().at(-1)!.tabIndex).toBe(0);
});

test("a search and a filter narrow the list, and say how much of it is shown", async () => {
  await openView(CheckView, broken);
  fireEvent.input(screen.getByRole("searchbox"), { target: { value: "it.drift" } });
  expect(texts()).toHaveLength(1);
  expect(screen.getByText("1 anmärkning av 3 i urvalet")).toBeTruthy();
  void act(() => {
    checkFilter.value = { search: "", register: "customers" };
  });
  expect(screen.getByText("Ingen anmärkning stämmer med urvalet.")).toBeTruthy();
  fireEvent.click(screen.getByText("Visa alla anmärkningar"));
  expect(texts()).toHaveLength(3);
});

test("a fix is shown, made, told of and gone from the list, and the next finding has the focus", async () => {
  const { workbook } = await openView(CheckView, broken);
  fireEvent.click(item(/BS\.HR\.Bem/));
  expect(screen.getByText("1 rad läggs till")).toBeTruthy();
  const button = screen.getByText("Rätta");
  item(/BS\.HR\.Bem/).focus();
  fireEvent.click(button);
  await waitFor(() => {
    expect(texts()).toHaveLength(2);
  });
  expect(workbook.cell("Projekt", 3, "Kod")).toBe("BS.HR");
  expect(screen.getByText(/^Rättat: Överordnat projekt saknas: 1 rad tillagd\./)).toBeTruthy();
  expect(items()).toContain(document.activeElement);
});

test("every fix of a kind is shown before any is made", async () => {
  const { workbook } = await openView(CheckView, broken);
  fireEvent.click(screen.getByText("Rätta alla 2"));
  await screen.findByRole("heading", { name: "Rätta: Överordnat projekt saknas" });
  expect(screen.getByText("2 rader läggs till")).toBeTruthy();
  expect(workbook.sheets[0]!.rows).toHaveLength(3);
  fireEvent.click(screen.getByText("Lägg till 2 rader"));
  await waitFor(() => {
    expect(texts()).toHaveLength(1);
  });
  expect(workbook.sheets[0]!.rows.map(([code]) => code)).toEqual([
    "BS",
    "BS.HR.Bem",
    "IT.Drift",
    "BS.HR",
    "IT",
  ]);
});

test("what Excel refuses is told, and nothing is changed", async () => {
  const { workbook } = await openView(CheckView, broken);
  fireEvent.click(item(/BS\.HR\.Bem/));
  workbook.refusal = { kind: "protected", sheet: "Projekt" };
  fireEvent.click(screen.getByText("Rätta"));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Bladet Projekt är skyddat.");
  expect(alert.textContent).toContain("Inget är ändrat.");
  expect(texts()).toHaveLength(3);
});

test.each([
  ["sv", "Projekt saknar kolumnen Kod", "1 fel", "Gå till rubrikerna"],
  ["en", "Projects lacks the column Code", "1 error", "Go to the headers"],
] as const)(
  "a register that lost the header of its key is an error, and never all clear (%s)",
  async (lang, says, counted, go) => {
    const { workbook } = await openView(CheckView, { projects: [{ code: "A", name: "x" }] }, lang);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(
      lang === "sv" ? /Inga anmärkningar/ : /No findings/,
    );
    workbook.sheets[0] = {
      ...workbook.sheets[0]!,
      headers: ["Xyz", ...workbook.sheets[0]!.headers.slice(1)],
    };
    fireEvent.click(screen.getByText(lang === "sv" ? "Kontrollera nu" : "Check now"));
    const alert = await screen.findByText(says);
    expect(alert.closest("[role=alert]")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(counted);
    fireEvent.click(screen.getByText(go));
    expect(workbook.visited).toEqual([["Projekt", 0, 0]]);
  },
);

test("what was read is told, and a sheet that looks like a register and has no table is never passed over in silence", async () => {
  const { workbook } = await openView(CheckView, { customers: [{ number: "M3", name: "Åkers" }] });
  expect(screen.getByText(/Kontrollerade: Kunder \(1 rad\)\./)).toBeTruthy();
  workbook.blocks.push(
    {
      sheet: "Projekt",
      row: 0,
      column: 0,
      rows: 3,
      cells: [["Projektlista"], ["Kod", "Namn"], ["A", "Hus"]],
    },
    { sheet: "Anteckningar", row: 0, column: 0, rows: 1, cells: [["Ring Bo"]] },
  );
  fireEvent.click(screen.getByText("Kontrollera nu"));
  const told = await screen.findByText(/Bladet ”Projekt” heter som Projekt men har ingen tabell/);
  fireEvent.click(within(told.closest("div")!).getByText("Gå till rubrikerna"));
  expect(workbook.visited).toEqual([["Projekt", 1, 0]]);
  expect(screen.getByText(/Inga register på: Anteckningar\./)).toBeTruthy();
});

test("what someone types in the sheet is in the list a moment later, marked as on its way until then", async () => {
  const { workbook } = await openView(CheckView, broken);
  const stop = await follow(workbook);
  void act(() => workbook.type("Projekt", 2, "Namn", "Drift"));
  expect(screen.getByText("Ändringar är inte lästa än")).toBeTruthy();
  await waitFor(() => {
    expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(/^2 fel/);
  });
  expect(screen.queryByText("Ändringar är inte lästa än")).toBeNull();
  stop();
});

test("a long list comes a page at a time, and the next page is one more step down", async () => {
  const projects = Array.from({ length: 120 }, (_, at) => ({ code: `P${at}.X`, name: "x" }));
  await openView(CheckView, { projects });
  const before = items().length;
  expect(before).toBe(50);
  const more = screen.getByText(/^Visa 50 till/);
  items().at(-1)!.focus();
  fireEvent.keyDown(items().at(-1)!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(more);
  fireEvent.click(more);
  expect(items()).toHaveLength(100);
});

test("a clean workbook says so, and how much of it was checked", async () => {
  await openView(CheckView, { projects: [{ code: "BS", name: "Bygg", bookable: "Ja", budgetHours: 10 }] });
  expect(screen.getByRole("heading", { level: 2 }).textContent).toContain("Inga anmärkningar");
  expect(screen.getByText(/^1 rad i 1 register är kontrollerade\./)).toBeTruthy();
});

test("a duplicate leads to its twins", async () => {
  const customers = [
    { number: "M3", name: "a" },
    { number: "m3", name: "b" },
  ];
  const { workbook } = await openView(CheckView, { customers });
  fireEvent.click(item(/Kunder A2/));
  fireEvent.click(screen.getByRole("button", { name: "Kunder A3" }));
  expect(workbook.visited.at(-1)).toEqual(["Kunder", 2, 0]);
});
