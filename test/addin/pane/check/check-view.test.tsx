// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { follow } from "../../../../addin/pane/book/follow";
import { CheckView } from "../../../../addin/pane/check/CheckView";
import { checkFilter } from "../../../../addin/pane/findings/filter";
import { leaveView, view } from "../../../../addin/pane/kit/route";
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
const stops = () => [...document.querySelectorAll<HTMLElement>(".finding-list [data-roving]")];
const item = (says: RegExp) => items().find(({ textContent }) => says.test(textContent))!;
const group = (name: string) => within(screen.getByRole("region", { name }));
const chip = (name: string) => screen.queryByRole("button", { name: new RegExp(`^${name} \\d`) });

test("findings stand under their kind, what can be fixed first, with place and what the fix makes of it", async () => {
  await openView(CheckView, broken);
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Anmärkningar");
  expect(screen.getAllByRole("region").map((one) => one.getAttribute("aria-label"))).toEqual([
    "Överordnat projekt saknas",
    "Värde saknas",
  ]);
  expect(group("Överordnat projekt saknas").getByRole("heading").textContent).toContain("2 fel");
  expect(item(/BS\.HR\.Bem/).textContent).toMatch(/Projekt A3 · BS\.HR\.Bem Bemanning.*ny rad: BS\.HR/);
  expect(item(/Namn saknas/).textContent).toContain("Projekt B4 · IT.Drift");
});

test("the same findings are told in English", async () => {
  await openView(CheckView, broken, "en");
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Findings");
  expect(screen.getByRole("region", { name: "Parent is missing" })).toBeTruthy();
  expect(chip("Errors")!.textContent).toBe("Errors 3");
});

test("a finding that is chosen goes to its cell and explains itself, and Ctrl+Enter goes there without opening", async () => {
  const { workbook } = await openView(CheckView, broken);
  const chosen = item(/BS\.HR\.Bem/);
  chosen.focus();
  fireEvent.click(chosen);
  expect(workbook.visited).toEqual([["Projekt", 2, 0]]);
  expect(document.activeElement).toBe(chosen);
  expect(chosen.closest("li")!.textContent).toMatch(/saknar det överordnade projektet.*projektträdet/);
  fireEvent.keyDown(item(/IT\.Drift.*ny rad/), { key: "Enter", ctrlKey: true });
  expect(workbook.visited.at(-1)).toEqual(["Projekt", 3, 0]);
  expect(item(/IT\.Drift.*ny rad/).getAttribute("aria-expanded")).toBe("false");
});

test("the list is one stop for the Tab key: arrows go down its rows and along each", async () => {
  await openView(CheckView, broken);
  expect(stops().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  items()[0]!.focus();
  fireEvent.keyDown(items()[0]!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(items()[1]);
  fireEvent.keyDown(items()[1]!, { key: "ArrowRight" });
  expect(document.activeElement?.textContent).toBe("Rätta");
  fireEvent.keyDown(document.activeElement!, { key: "End" });
  expect(document.activeElement).toBe(items().at(-1));
});

test("a chip shows one kind alone, and pressed again all; what narrows the list else is taken away by a press", async () => {
  await openView(CheckView, { ...broken, customers: [{ number: "M3", name: "A", postcode: "12345" }] });
  fireEvent.click(chip("Varningar") ?? chip("Upplysningar")!);
  expect(items().length).toBeLessThan(3);
  fireEvent.click(document.querySelector('.chip[aria-pressed="true"]')!);
  expect(screen.getByRole("region", { name: "Överordnat projekt saknas" })).toBeTruthy();
  void act(() => {
    checkFilter.value = { search: "it. saknas", register: "projects" };
  });
  expect(items()).toHaveLength(1);
  fireEvent.click(screen.getByRole("button", { name: "Ta bort urvalet ”it. saknas”" }));
  expect(items()).toHaveLength(3);
  void act(() => {
    checkFilter.value = { search: "finns inte" };
  });
  expect(screen.getByText("Ingen anmärkning stämmer med urvalet.")).toBeTruthy();
  fireEvent.click(screen.getByText("Visa alla anmärkningar"));
  expect(items().length).toBeGreaterThan(2);
});

test("the findings are sorted by register or by project, as somebody asks", async () => {
  await openView(CheckView, {
    ...broken,
    customers: [{ number: "M3", name: "" }],
    timeEntries: [{ project: "IT.Drift", employee: "1" }],
  });
  const order = (name: string): void => {
    fireEvent.click(screen.getByRole("button", { name: /^Sortera/ }));
    fireEvent.click(screen.getByRole("menuitemradio", { name }));
  };
  const titles = () => screen.getAllByRole("region").map((one) => one.getAttribute("aria-label"));
  order("Efter register");
  expect(titles().toSorted()).toEqual(["Kunder", "Projekt", "Tidrader"]);
  order("Efter projekt");
  expect(titles()).toContain("IT.Drift");
  expect(titles().at(-1)).toBe("Inget projekt");
  order("Det som kan rättas först");
});

test("a fix is made in one press as its row shows it, told of and gone, and the next finding has the focus", async () => {
  const { workbook } = await openView(CheckView, broken);
  const button = screen.getAllByText("Rätta")[0]!;
  button.focus();
  fireEvent.click(button);
  await waitFor(() => {
    expect(items()).toHaveLength(2);
  });
  expect(workbook.cell("Projekt", 3, "Kod")).toBe("BS.HR");
  expect(screen.getByText(/^Rättat: Överordnat projekt saknas: 1 rad tillagd\./)).toBeTruthy();
  expect(stops()).toContain(document.activeElement);
});

test("F fixes the finding in focus, V tells why and G lets it stand", async () => {
  const { workbook } = await openView(CheckView, broken);
  const first = items()[0]!;
  first.focus();
  fireEvent.keyDown(first, { key: "v" });
  expect(first.getAttribute("aria-expanded")).toBe("true");
  fireEvent.keyDown(first, { key: "g" });
  expect(document.activeElement).toBe(screen.getByLabelText("Varför får det stå så?"));
  fireEvent.keyDown(document.activeElement!, { key: "Escape" });
  expect(screen.queryByLabelText("Varför får det stå så?")).toBeNull();
  fireEvent.keyDown(items()[0]!, { key: "f" });
  await screen.findByText(/^Rättat: /);
  expect(workbook.sheets[0]!.rows).toHaveLength(4);
});

test("every fix of a kind is shown before any is made", async () => {
  const { workbook } = await openView(CheckView, broken);
  fireEvent.click(screen.getByText("Rätta alla 2"));
  await screen.findByRole("heading", { name: "Rätta: Överordnat projekt saknas" });
  expect(screen.getByText("2 rader läggs till")).toBeTruthy();
  expect(workbook.sheets[0]!.rows).toHaveLength(3);
  fireEvent.click(screen.getByText("Lägg till 2 rader"));
  await waitFor(() => {
    expect(items()).toHaveLength(1);
  });
  expect(workbook.sheets[0]!.rows.map(([code]) => code)).toEqual([
    "BS",
    "BS.HR.Bem",
    "IT.Drift",
    "BS.HR",
    "IT",
  ]);
});

test("what comes of one thing stands once, with the rows that it is found on, and is fixed together after a look", async () => {
  const timeEntries = ["BS.HRR", "BS.HRR", "BS.HRR"].map((project) => ({ project, employee: "1" }));
  const { workbook } = await openView(CheckView, {
    projects: [{ code: "BS.HR" }, { code: "BS" }],
    timeEntries,
  });
  const row = item(/Tidrader \w2 .*och 2 rader till/);
  fireEvent.click(within(row.closest("li")!).getByText("Rätta alla 3"));
  await screen.findByRole("heading", { name: /^Rätta: / });
  const reasons = [...document.querySelectorAll(".edit-lines .hint")].map(({ textContent }) => textContent);
  expect(reasons.map((one) => /[a-zåäö]{3,}.*\./.test(one))).toEqual([true, true, true]);
  fireEvent.click(screen.getByText("Skriv 3 celler"));
  await screen.findByText(/^Rättat: /);
  expect(workbook.cell("Tidrader", 2, "Projekt")).toBe("BS.HR");
});

test("what Excel refuses is told, and nothing is changed", async () => {
  const { workbook } = await openView(CheckView, broken);
  fireEvent.click(item(/BS\.HR\.Bem/));
  workbook.refusal = { kind: "protected", sheet: "Projekt" };
  fireEvent.click(screen.getAllByText("Rätta")[0]!);
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Bladet Projekt är skyddat.");
  expect(alert.textContent).toContain("Inget är ändrat.");
  expect(items()).toHaveLength(3);
});

test.each([
  ["sv", "Projekt saknar kolumnen Kod", "Anmärkningar", "Gå till rubrikerna"],
  ["en", "Projects lacks the column Code", "Findings", "Go to the headers"],
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
    fireEvent.click(screen.getByRole("button", { name: lang === "sv" ? /Kontrollera nu/ : /Check now/ }));
    const alert = await screen.findByText(says);
    expect(alert.closest("[role=alert]")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(counted);
    fireEvent.click(screen.getByText(go));
    expect(workbook.visited).toEqual([["Projekt", 0, 0]]);
  },
);

test("what was read is told, and a register on a sheet without a table is checked and leads to where it is connected", async () => {
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
  fireEvent.click(screen.getByRole("button", { name: /Kontrollera nu/ }));
  const told = await screen.findByText(/Bladet ”Projekt” läses som Projekt men har ingen tabell/);
  expect(screen.getByText(/Kontrollerade: Kunder \(1 rad\), Projekt \(1 rad\)\./)).toBeTruthy();
  expect(screen.getByText(/Inga register på: Anteckningar\./)).toBeTruthy();
  fireEvent.click(within(told.closest("p")!).getByText("Anslut ett eget blad"));
  expect(view.value).toBe("own-sheets");
  leaveView("own-sheets");
});

test("what someone types in the sheet is in the list a moment later, marked as on its way until then", async () => {
  const { workbook } = await openView(CheckView, broken);
  const stop = await follow(workbook);
  void act(() => workbook.type("Projekt", 2, "Namn", "Drift"));
  expect(screen.getByRole("button", { name: /^läses …/ })).toBeTruthy();
  await waitFor(() => {
    expect(chip("Fel")!.textContent).toBe("Fel 2");
  });
  expect(screen.queryByRole("button", { name: /^läses …/ })).toBeNull();
  stop();
});

test("a long group shows its first three, then a page at a time, and the way on is one more step down", async () => {
  const projects = Array.from({ length: 120 }, (_, at) => ({ code: `P${at}.X`, name: "x" }));
  await openView(CheckView, { projects });
  const parents = group("Överordnat projekt saknas");
  const rows = () => parents.getAllByRole("listitem");
  expect(rows()).toHaveLength(3);
  fireEvent.click(parents.getByText("117 till"));
  expect(rows()).toHaveLength(50);
  const last = rows().at(-1)!.querySelector<HTMLElement>(".finding-main")!;
  last.focus();
  fireEvent.keyDown(last, { key: "ArrowDown" });
  expect(document.activeElement).toBe(parents.getByText("70 till"));
  fireEvent.click(parents.getByText("70 till"));
  expect(rows()).toHaveLength(100);
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
