// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { checkAll } from "../../../../addin/pane/book/open";
import { checkFilter } from "../../../../addin/pane/findings/filter";
import { place, view } from "../../../../addin/pane/kit/route";
import { RegistersView } from "../../../../addin/pane/registers/RegistersView";
import { openGroups } from "../../../../addin/pane/registers/register-groups";
import { rawTables, type Rows } from "../../../rules/books";
import { openView } from "../open-view";

const broken: Rows = {
  employees: [{ number: "1", name: "Eva" }],
  projects: [
    { code: "BS", name: "Bygg" },
    { code: "BS.HR.Bem", name: "Bemanning" },
  ],
  customers: [{ number: "1", name: "Åkeriet" }],
};

beforeEach(() => {
  openGroups.value = new Set();
});

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];
const mains = () => rows().map((row) => row.querySelector<HTMLElement>(".register-main")!);
const names = () => mains().map((main) => main.querySelector(".register-name")?.textContent);

test("each register is a row, the most used first and the rest folded by module; what is clean says nothing", async () => {
  await openView(RegistersView, broken);
  expect(names().slice(0, 3)).toEqual(["Kunder", "Projekt", "Tid och budget"]);
  expect(mains()[0]!.textContent).toBe("Kunder1, 1 rad");
  expect(mains()[1]!.textContent).toBe("Projekt 1, 1 fel2, 2 rader");
});

test("a group opens at a press or at the right arrow, and stays open", async () => {
  const { unmount } = await openView(RegistersView, broken);
  fireEvent.click(screen.getByRole("button", { name: /^Tid och budget/ }));
  expect(names()).toContain("Anställda");
  unmount();
  await openView(RegistersView, broken);
  expect(names()).toContain("Anställda");
  fireEvent.keyDown(screen.getByRole("button", { name: /^Tid och budget/ }), { key: "ArrowLeft" });
  expect(names()).not.toContain("Anställda");
});

test("the list is one stop for the Tab key: up and down change rows, right goes to a row's choices", async () => {
  await openView(RegistersView, broken);
  const tabbable = () =>
    [...document.querySelectorAll<HTMLElement>(".register-list [data-roving]")].filter(
      (one) => one.tabIndex === 0,
    );
  expect(tabbable()).toEqual([mains()[0]]);
  mains()[0]!.focus();
  fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
  expect(document.activeElement).toBe(mains()[1]);
  fireEvent.keyDown(document.activeElement!, { key: "ArrowRight" });
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Fler val: Projekt");
  expect(tabbable()).toEqual([document.activeElement]);
});

test("a register's findings are among its choices", async () => {
  await openView(RegistersView, broken);
  fireEvent.click(screen.getByLabelText("Fler val: Projekt"));
  fireEvent.click(screen.getByText("Visa anmärkningar"));
  expect([place.value, view.value]).toEqual(["registers", "check"]);
  expect(checkFilter.value).toEqual({ search: "", register: "projects" });
});

test("a register opens its list, one with a view of its own that, and with Ctrl its sheet", async () => {
  const { workbook } = await openView(RegistersView, broken);
  fireEvent.keyDown(mains()[0]!, { key: "Enter", ctrlKey: true });
  expect(workbook.visited).toEqual([["Kunder", 0, 0]]);
  fireEvent.click(mains()[0]!);
  expect(view.value).toBe("customers");
  await screen.findByText("Ny kund");
  await openView(RegistersView, broken);
  fireEvent.click(screen.getByRole("button", { name: /^Tid och budget/ }));
  fireEvent.click(screen.getByRole("button", { name: /^Anställda/ }));
  expect(view.value).toBe("register");
  await screen.findByText("Ny rad");
});

test("a second table that claims to be a register is told of", async () => {
  const { workbook } = await openView(RegistersView, broken);
  const [twin] = rawTables({ projects: [{ code: "X", name: "X" }] });
  workbook.sheets.push({ ...twin!, sheet: "Projekt 2024", rows: [] });
  await checkAll(workbook);
  expect(
    await screen.findByText(/Projekt läses från bladet Projekt\..*Projekt 2024 läses inte/),
  ).toBeTruthy();
});

test("a workbook without registers says so, with the way to begin", async () => {
  await openView(RegistersView, {});
  fireEvent.click(within(document.querySelector<HTMLElement>(".empty")!).getByText("Kom i gång"));
  expect(place.value).toBe("home");
});
