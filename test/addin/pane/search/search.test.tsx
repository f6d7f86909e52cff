// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { check } from "../../../../addin/pane/book/book";
import { selected } from "../../../../addin/pane/book/selected";
import { checkFilter } from "../../../../addin/pane/findings/filter";
import { place, view } from "../../../../addin/pane/kit/route";
import { closeSearch, isSearching } from "../../../../addin/pane/kit/searching";
import { shownProject } from "../../../../addin/pane/kit/shown-project";
import { RegistersView } from "../../../../addin/pane/registers/RegistersView";
import { SearchBox } from "../../../../addin/pane/shell/SearchBox";
import { SearchOver } from "../../../../addin/pane/shell/SearchOver";
import { followKeys } from "../../../../addin/pane/shell/keys";
import { WorkbookContext } from "../../../../addin/pane/workbook-context";
import { openView } from "../open-view";

const company = {
  projects: [
    { code: "R1", name: "Region 1" },
    { code: "R1.Fast", name: "Fastighetsskötsel" },
    { code: "R1.Fast.Nord", name: "Norra bostäder" },
    { code: "R2.Fast", name: "" },
  ],
  customers: [
    ...[
      "0316 Norrlid Fastigheter AB",
      "0521 Nordö Fastighetsservice",
      "0522 Nordfast",
      "0523 Nord Fastigheter",
    ].map((text) => ({ number: text.slice(0, 4), name: text.slice(5) })),
  ],
};

const open = async (language: "sv" | "en" = "sv") => {
  closeSearch(false);
  localStorage.clear();
  selected.value = undefined;
  const { workbook } = await openView(RegistersView, company, language);
  render(
    <WorkbookContext.Provider value={workbook}>
      <SearchBox />
      <SearchOver />
    </WorkbookContext.Provider>,
  );
  return { workbook, stop: followKeys(workbook) };
};

const box = () => screen.getByRole("combobox");
const lines = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);
const type = (text: string) => fireEvent.input(box(), { target: { value: text } });
const press = (key: string, more: object = {}) => fireEvent.keyDown(box(), { key, ...more });
const chosen = () =>
  screen.getAllByRole("option").find((one) => one.getAttribute("aria-selected") === "true")!;

test("what is typed finds projects, customers, findings and commands, each under its heading", async () => {
  const { stop } = await open();
  type("fast no");
  await waitFor(() => {
    expect(lines()).toContain("R1.Fast.Nord Norra bostäder");
  });
  const groups = screen.getAllByRole("group").map((one) => one.getAttribute("aria-label"));
  expect(groups).toEqual(["Projekt", "Kunder", "Gör"]);
  expect(lines()).toEqual([
    "R1.Fast.Nord Norra bostäder",
    "Norrlid Fastigheter AB0316",
    "Nordö Fastighetsservice0521",
    "Nord Fastigheter0523",
    "Nytt projekt under R1.Fast.Nord",
    "Flytta R1.Fast.Nord",
    "Tänk om: R1.Fast.Nord …",
  ]);
  type("värde saknas");
  expect(lines()[0]).toMatch(/^Värde saknas: R2\.Fast/);
  press("Enter");
  expect([view.value, checkFilter.value.search]).toEqual(["check", "värde saknas"]);
  stop();
});

test("Ctrl K opens it, what was chosen before stands first, and Esc gives the keyboard back to where it was", async () => {
  const { stop } = await open();
  const row = document.getElementById("register-customers")!;
  row.focus();
  fireEvent.keyDown(row, { key: "k", ctrlKey: true });
  expect(document.activeElement).toBe(box());
  expect(box().getAttribute("aria-expanded")).toBe("true");
  await screen.findAllByRole("option");
  press("Escape");
  expect(document.activeElement).toBe(row);
  expect(isSearching.value).toBe(false);
  fireEvent.keyDown(row, { key: "/" });
  type("nordö");
  await waitFor(() => {
    expect(lines()[0]).toContain("Nordö");
  });
  press("Enter");
  expect([place.value, view.value]).toEqual(["registers", "customers"]);
  await screen.findByRole("heading", { name: /Nordö Fastighetsservice/ });
  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
  const recent = within(await screen.findByRole("group", { name: "Nyligen" }));
  expect(recent.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "Nordö Fastighetsservice0521",
  ]);
  stop();
});

test("the arrows of the box walk the lines, Enter opens one, and Ctrl+Enter goes to its row in the sheet", async () => {
  const { workbook, stop } = await open();
  type("fast");
  await waitFor(() => {
    expect(lines()[0]).toBe("R1.Fast Fastighetsskötsel");
  });
  press("ArrowDown");
  await waitFor(() => {
    expect(chosen().textContent).toBe("R1.Fast.Nord Norra bostäder");
  });
  expect(box().getAttribute("aria-activedescendant")).toBe(chosen().id);
  press("Enter", { ctrlKey: true });
  await waitFor(() => {
    expect(workbook.visited).toEqual([["Projekt", 3, 0]]);
  });
  expect(isSearching.value).toBe(false);
  type("fast");
  press("Enter");
  expect([view.value, shownProject.value]).toEqual(["projects", "R1.Fast"]);
  stop();
});

test("all that is found of a register is one line more, and its list opens with what was searched for", async () => {
  const { stop } = await open();
  type("no");
  await waitFor(() => {
    expect(lines()).toContain("Visa alla 4 i Kunder");
  });
  fireEvent.click(screen.getByText(/^Visa alla 4/));
  expect(view.value).toBe("customers");
  await waitFor(() => {
    expect(document.querySelector<HTMLInputElement>('#view input[type="search"]')?.value).toBe("no");
  });
  stop();
});

test("views, registers and commands are found by their words, in English too", async () => {
  const { stop } = await open("en");
  type("change log");
  expect(lines()).toEqual(["Change log"]);
  press("Enter");
  expect(view.value).toBe("log");
  await screen.findByRole("heading", { level: 2 });
  type("new row cust");
  expect(lines()).toEqual(["New row in Customers"]);
  type("zzz");
  await screen.findByText("Nothing matches “zzz”.");
  stop();
});

test("a search asks Excel for nothing", async () => {
  const { workbook, stop } = await open();
  workbook.refusal = { kind: "busy" } as never;
  type("region");
  await waitFor(() => {
    expect(lines()[0]).toBe("R1 Region 1");
  });
  expect(tableOf(check.value!.book, "projects")).toBeTruthy();
  expect(workbook.visited).toEqual([]);
  stop();
});

test("Alt+Enter opens a row's card below the search, which stays, with what was typed and the keyboard in its box", async () => {
  const { stop } = await open();
  box().focus();
  type("nordö");
  await waitFor(() => {
    expect(lines()).toContain("Nordö Fastighetsservice0521");
  });
  press("Enter", { altKey: true });
  expect(view.value).toBe("customers");
  expect(await screen.findByRole("heading", { name: "0521 Nordö Fastighetsservice" })).toBeTruthy();
  expect([isSearching.value, document.activeElement]).toEqual([true, box()]);
  expect((box() as HTMLInputElement).value).toBe("nordö");
  press("Escape");
  expect([isSearching.value, view.value]).toEqual([false, "customers"]);
  stop();
});

test("a way that is called as it was typed stands before what only has the word in it", async () => {
  const { stop } = await open();
  type("projekt");
  await waitFor(() => {
    expect(lines()).toContain("Nytt projekt");
  });
  const todo = (): (string | null)[] =>
    within(screen.getByRole("group", { name: "Gör" }))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
  expect(todo()[0]).toBe("Projekt");
  type("register");
  await waitFor(() => {
    expect(todo()[0]).toBe("Register");
  });
  stop();
});
