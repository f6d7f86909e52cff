// @vitest-environment happy-dom
import { act, fireEvent, screen as shown, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { registers } from "#core/registers/index";
import { selected } from "../../../../addin/pane/book/selected";
import { screen } from "../../../../addin/pane/customers/state";
import { choose, company, namesShown, open, openCard, press, rowsShown, type } from "./open-customers";

test("the register is shown by number, name and city, under what the company calls its customers #125 #126 #131 #133", async () => {
  await open({
    ...company,
    dimensions: [{ dimension: "8", kind: "Kund", singular: "Klient", plural: "Klienter" }],
  });
  expect(shown.getByRole("heading", { level: 2 }).textContent).toBe("Klienter 3");
  expect(shown.getByText("Ny klient")).toBeTruthy();
  expect(shown.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "Fel",
    "Nr Kundnummer",
    "Namn",
    "Postort",
  ]);
  expect(namesShown()).toEqual(["Östra Bygg AB", "Ek & Co används inte", "Åkeriet"]);
});

test("a heading sorts by its column and turns it around, and each column has a filter where it is asked for #133 Q36", async () => {
  await open();
  fireEvent.click(shown.getByRole("button", { name: "Namn" }));
  await waitFor(() => expect(namesShown()[0]).toBe("Ek & Co används inte"));
  expect(shown.getByRole("columnheader", { name: "Namn" }).getAttribute("aria-sort")).toBe("ascending");
  fireEvent.click(shown.getByRole("button", { name: "Namn" }));
  await waitFor(() => expect(namesShown()).toEqual(["Östra Bygg AB", "Åkeriet", "Ek & Co används inte"]));
  expect(shown.queryByLabelText("Filtrera Postort")).toBeNull();
  choose("Filtrera per kolumn");
  fireEvent.input(shown.getByLabelText("Filtrera Postort"), { target: { value: "ö" } });
  await waitFor(() => expect(namesShown()).toEqual(["Ek & Co används inte"]));
  expect(shown.getByRole("heading", { level: 2 }).textContent).toBe("Kunder 1 av 3");
  choose("Filtrera per kolumn");
  await waitFor(() => expect(namesShown()).toHaveLength(3));
});

test("a search finds by name or number, and what it does not find is said #134", async () => {
  await open();
  fireEvent.click(document.querySelector("#customer-search")!);
  const search = await waitFor(() => shown.getByPlaceholderText("Sök på namn eller nummer"));
  fireEvent.input(search, { target: { value: "999" } });
  await waitFor(() => expect(namesShown()).toEqual(["Åkeriet"]));
  fireEvent.input(search, { target: { value: "finns inte" } });
  await shown.findByText("Ingen kund stämmer.");
  press("Rensa");
  await waitFor(() => expect(rowsShown()).toHaveLength(3));
});

test("chips tell how many have errors, cannot be used or may be one twice, and narrow the list to them", async () => {
  await open({
    ...company,
    customers: [
      { number: "1", name: "A AB", organizationNumber: "556016-0680", vatNumber: "SE556016068001" },
      { number: "2", name: "B AB", organizationNumber: "556016-0680", vatNumber: "SE556016068001" },
      { number: "3", name: "C AB", active: "Nej" },
      { number: "", name: "D AB" },
    ],
  });
  const chips = (): string[] => [...document.querySelectorAll(".chip")].map(({ textContent }) => textContent);
  await waitFor(() => expect(chips()).toEqual(["Alla", "Fel 1", "Stoppade 1", "Dubbletter 2"]));
  press("Stoppade");
  expect(namesShown()).toEqual(["C AB används inte"]);
  press("Dubbletter");
  expect(namesShown()).toEqual(["A AB", "B AB"]);
  press("Alla");
  expect(namesShown()).toHaveLength(4);
});

test("another column stands last where somebody chooses it, and nothing is sorted by the one that it takes the place of #133", async () => {
  await open({
    ...company,
    customers: company.customers!.map((row, at) => ({ ...row, startDate: `2026-0${at + 1}-01` })),
  });
  fireEvent.click(shown.getByRole("button", { name: "Postort" }));
  await waitFor(() => expect(namesShown()[0]).toBe("Östra Bygg AB"));
  choose("Kolumner …");
  fireEvent.change(shown.getByLabelText("Kolumn längst till höger"), {
    target: { value: "startDate" },
  });
  await waitFor(() => expect(rowsShown()[0]!.textContent).toContain("2026-01-01"));
  expect(shown.queryByRole("columnheader", { name: "Postort" })).toBeNull();
  expect(shown.getByRole("columnheader", { name: "Startdatum" }).getAttribute("aria-sort")).toBe("none");
  fireEvent.click(shown.getByRole("button", { name: "Startdatum" }));
  fireEvent.click(shown.getByRole("button", { name: "Startdatum" }));
  await waitFor(() => expect(namesShown()[0]).toBe("Åkeriet"));
  fireEvent.change(shown.getByLabelText("Kolumn längst till höger"), { target: { value: "city" } });
  expect(await shown.findByRole("columnheader", { name: "Postort" })).toBeTruthy();
  choose("Kolumner …");
  expect(shown.queryByLabelText("Kolumn längst till höger")).toBeNull();
});

// With the first job the import log comes, and the workbook is read anew: rows are then known by their keys.
test.each([
  ["", company],
  [", also by the first job of all", { customers: company.customers! }],
])("a customer that came in last stands first and is marked new, until it is undone%s", async (_, rows) => {
  await open(rows);
  press("Ny kund");
  await waitFor(() => expect(shown.getByLabelText<HTMLInputElement>(/^Kundnummer/).value).not.toBe(""));
  type(/^Namn/, "Zeta Tak");
  press("Granska");
  press(/^Lägg till 1 rad/);
  await shown.findByText(/Zeta Tak/, { selector: "h2" });
  fireEvent.click(shown.getByLabelText("Tillbaka till Kunder"));
  await waitFor(() => expect(namesShown()[0]).toBe("Zeta Tak"));
  expect(rowsShown().map((row) => within(row).queryByText("ny") !== null)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  fireEvent.click(shown.getAllByRole("button", { name: /^Ångra: / })[0]!);
  await waitFor(() => expect(rowsShown()).toHaveLength(3));
  expect(shown.queryByText("ny")).toBeNull();
});

test("the list is walked, ticked and opened from the keyboard", async () => {
  await open();
  rowsShown()[0]!.focus();
  fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(rowsShown()[1]);
  fireEvent.keyDown(document.activeElement!, { key: " " });
  expect(rowsShown()[1]!.getAttribute("aria-selected")).toBe("true");
  fireEvent.keyDown(document.activeElement!, { key: "Enter" });
  expect(shown.getByRole("heading", { level: 2 }).textContent).toBe("1002 Ek & Co");
  fireEvent.click(shown.getByLabelText("Tillbaka till Kunder"));
  await waitFor(() => expect(document.activeElement).toBe(rowsShown()[1]));
});

test("the card shows what is set in its group, with what was found beside it, and folds what is blank behind one line #127 #128", async () => {
  await open();
  openCard(0);
  const values = [...document.querySelectorAll("dt")].map(
    (dt) => `${dt.textContent}: ${dt.nextElementSibling?.textContent ?? ""}`,
  );
  expect(values).toHaveLength(registers.customers.fields.length);
  expect(values).toContain("Postort: Umeå");
  expect(values).toContain("Aktiv: tom (Ja)");
  expect(values).toContain("Fakturering: Nej – aldrig");
  const blank = document.querySelector(".blank-fields")!;
  expect(blank.querySelector("summary")!.textContent).toBe("Tomt: Aktiv, GLN, Besöksadress +15");
  expect(blank.textContent).toContain("tom (Ja)");
  expect(blank.textContent).not.toContain("Umeå");
  const billing = shown.getByRole("region", { name: "Giltighet och fakturering" });
  expect(within(billing).getByText("Fakturering")).toBeTruthy();
  expect(document.querySelector(".card-found")?.textContent).toContain("ska skrivas 556016-0680");
});

test("the card says whether the customer can be used today, and why not Q31", async () => {
  await open();
  openCard(1);
  expect(shown.getByText("Används inte: Aktiv är Nej")).toBeTruthy();
});

test("a finding in the card is fixed there, after a look at what will change #127", async () => {
  const { workbook } = await open();
  openCard(0);
  press("Rätta …");
  expect(document.querySelector(".edit-preview")?.textContent).toContain("556016-0680");
  press("Skriv 1 cell");
  await waitFor(() => expect(workbook.cell("Kunder", 0, "Organisationsnummer")).toBe("556016-0680"));
  await shown.findByText("1001 Östra Bygg AB");
});

test("the card follows the row that is selected in the sheet, but never takes a form away #138", async () => {
  await open();
  void act(() => {
    selected.value = { sheet: "Kunder", row: 3 };
  });
  expect(shown.getByRole("heading", { level: 2 }).textContent).toBe("999 Åkeriet");
  void act(() => {
    selected.value = { sheet: "Kunder", row: 0 };
  });
  void act(() => {
    selected.value = { sheet: "Tidrader", row: 1 };
  });
  expect(shown.getByRole("heading", { level: 2 }).textContent).toBe("999 Åkeriet");
  press("Ändra");
  void act(() => {
    selected.value = { sheet: "Kunder", row: 1 };
  });
  expect(shown.getByRole("heading", { level: 2 }).textContent).toBe("Ändra 999 Åkeriet");
});

test("a column's header in the card goes to its cell #138", async () => {
  const { workbook } = await open();
  openCard(1);
  press("Postnummer");
  expect(workbook.visited).toEqual([["Kunder", 2, 6]]);
});

test("what cannot be read stays in the form with what is wrong, and nothing is written #138", async () => {
  const { workbook } = await open();
  openCard(1);
  press("Ändra");
  type(/^Startdatum/, "i morgon");
  type(/^Namn/, "");
  press("Granska");
  expect(await shown.findByText("2 fält behöver rättas")).toBeTruthy();
  expect(shown.getByText("Fältet måste fyllas i.")).toBeTruthy();
  const date = shown.getByLabelText<HTMLInputElement>(/^Startdatum/);
  expect(date.getAttribute("aria-invalid")).toBe("true");
  expect(date.value).toBe("i morgon");
  expect(document.activeElement).toBe(shown.getByLabelText(/^Namn/));
  expect(workbook.cell("Kunder", 1, "Namn")).toBe("Ek & Co");
});

test("an edited customer is previewed, written in one job and logged #138", async () => {
  const { workbook } = await open();
  openCard(1);
  press("Ändra");
  type(/^Namn/, "Ek & Co AB");
  press("Granska");
  expect(shown.getByRole("heading", { level: 2 }).textContent).toBe("Ändra kund 1002");
  expect(document.querySelector(".edit-preview")?.textContent).toContain("1 cell ändras");
  press("Skriv 1 cell");
  await shown.findByText("1002 Ek & Co AB");
  expect(workbook.cell("Kunder", 1, "Namn")).toBe("Ek & Co AB");
  expect(workbook.sheets.find(({ sheet }) => sheet === "Importlogg")?.rows[0]).toContain("Kund 1002 ändrad");
});

test("a new customer gets the next free number as a suggestion, and comes last #135", async () => {
  const { workbook } = await open();
  press("Ny kund");
  await waitFor(() => {
    expect(shown.getByLabelText<HTMLInputElement>(/^Kundnummer/).value).toBe("1003");
  });
  expect(shown.getByText("Nästa lediga är ifyllt som förslag.")).toBeTruthy();
  type(/^Namn/, "Ny AB");
  press("Granska");
  press("Lägg till 1 rad");
  await shown.findByText("1003 Ny AB");
  expect(workbook.cell("Kunder", 3, "Kundnummer")).toBe("1003");
});

test("what was written of a new customer is still there after a look at something else #135", async () => {
  await open();
  press("Ny kund");
  type(/^Namn/, "Halvskriven");
  void act(() => {
    screen.value = { kind: "list" };
  });
  press("Ny kund");
  expect(shown.getByLabelText<HTMLInputElement>(/^Namn/).value).toBe("Halvskriven");
});

test("a workbook without the register says where to make it, an empty one how to begin", async () => {
  await open({ projects: [{ code: "A", name: "A" }] });
  expect(shown.getByText("Arbetsboken har inget kundregister än.")).toBeTruthy();
  await open({ customers: [] });
  await shown.findByText(/Kundregistret är tomt/);
});

test("the same view speaks English", async () => {
  await open(company, "en");
  expect(shown.getByText("New customer")).toBeTruthy();
  openCard(1);
  expect(shown.getByText("Not in use: Active is No")).toBeTruthy();
});
