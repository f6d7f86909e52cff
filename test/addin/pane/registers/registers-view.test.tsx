// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { check } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { checkFilter } from "../../../../addin/pane/findings/filter";
import { makeFixes, planAllFixes } from "../../../../addin/pane/findings/fix";
import { view } from "../../../../addin/pane/kit/route";
import { RegistersView } from "../../../../addin/pane/registers/RegistersView";
import { rawTables, type Rows } from "../../../rules/books";
import { openView } from "../open-view";

const broken: Rows = {
  projects: [
    { code: "BS", name: "Bygg" },
    { code: "BS.HR.Bem", name: "Bemanning" },
  ],
  customers: [{ number: "1", name: "Åkeriet" }],
};

const sheets = (workbook: { readonly sheets: readonly { readonly sheet: string }[] }) =>
  workbook.sheets.map(({ sheet }) => sheet);

test("a workbook without registers is welcomed, and gets the ones that are chosen", async () => {
  const { workbook } = await openView(RegistersView, {});
  expect(screen.getByRole("heading", { name: "Välkommen" })).toBeTruthy();
  expect(screen.queryByLabelText(/Importlogg/)).toBeNull();
  for (const name of [
    /^Inställningar/,
    /^Dimensioner/,
    /^Kunder/,
    /^Koder/,
    /^Anställda \s*De/,
    /^Tidrader/,
    /^Kontroller/,
  ])
    fireEvent.click(screen.getByRole("checkbox", { name }));
  fireEvent.click(screen.getByText("Skapa 1 blad"));
  await screen.findByText("Register i arbetsboken");
  expect(sheets(workbook)).toEqual(["Projekt", "Importlogg"]);
  expect(
    screen.getByText(
      "1 nytt blad i arbetsboken. Varje jobb skrivs upp i Importlogg, som gjordes på samma gång.",
    ),
  ).toBeTruthy();
});

test("new registers are made in the language of those that are there", async () => {
  const { workbook } = await openView(RegistersView, broken, "en");
  fireEvent.click(screen.getByRole("checkbox", { name: /^Employees/ }));
  fireEvent.click(screen.getByText("Create 1 sheet"));
  await waitFor(() => {
    expect(sheets(workbook)).toContain("Anställda");
  });
});

test("a register tells its rows and findings, and leads to them", async () => {
  await openView(RegistersView, broken);
  const card = within(screen.getByText("Projekt").closest("li")!);
  expect(card.getByText("2 rader")).toBeTruthy();
  fireEvent.click(card.getByRole("button", { name: "1 fel. Visa träffar i Projekt" }));
  expect(view.value).toBe("check");
  expect(checkFilter.value).toEqual({ search: "", register: "projects", severity: "error" });
});

test("a register's name leads to its sheet", async () => {
  const { workbook } = await openView(RegistersView, broken);
  fireEvent.click(screen.getByText("Kunder"));
  expect(workbook.visited).toEqual([["Kunder", 0, 0]]);
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

test("a job is undone after a look at what that does; what someone has edited since is left", async () => {
  const projects = [
    { code: "A.B", name: "x" },
    { code: "C.D", name: "y" },
  ];
  const { workbook } = await openView(RegistersView, { projects, importLog: [] });
  const edits = await planAllFixes("missing-parent");
  await makeFixes(workbook, "Åtgärdat: Huvudnod saknas", edits!);
  expect(workbook.sheets[0]!.rows).toHaveLength(4);
  workbook.sheets[0]!.rows[3]![1] = "Döpt om";
  await checkAll(workbook);
  fireEvent.click(await screen.findByText("Ångra …"));
  expect(screen.getByText("1 rad tas bort")).toBeTruthy();
  expect(screen.getByText("1 ändring lämnas")).toBeTruthy();
  expect(screen.getByText("Projekt rad 5: raden har ändrats")).toBeTruthy();
  fireEvent.click(screen.getByText("Ångra i arbetsboken"));
  await screen.findByText(/^Ångrat \d{4}-/);
  expect(workbook.sheets[0]!.rows.map(([code]) => code)).toEqual(["A.B", "C.D", "C"]);
  expect(check.value?.book.tables.get("projects")?.order).toHaveLength(3);
});
