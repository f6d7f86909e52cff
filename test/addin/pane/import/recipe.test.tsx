// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { recipesOf } from "#core/csv/recipe/recipes";
import { current } from "../../../../addin/pane/book/book";
import { ImportView } from "../../../../addin/pane/import/ImportView";
import {
  changeColumn,
  finishImport,
  previewImport,
  readDraft,
  restartImport,
} from "../../../../addin/pane/import/actions";
import { takeRecipeFile, keepRecipeNow, noRecipe } from "../../../../addin/pane/import/recipe-actions";
import { importDraft, page, planned, target } from "../../../../addin/pane/import/state";
import { isBusy } from "../../../../addin/pane/jobs/job";
import { openView } from "../open-view";

beforeEach(() => {
  restartImport();
  target.value = "customers";
});

const file = (...lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));
const book = () => ({
  customers: [{ number: "1", name: "A", city: "Lund" }],
  importRecipes: [],
  importLog: [],
});
const kept = () => recipesOf(current.value!.book).map(({ name, recipe }) => [name, recipe.learnedFrom]);

const october = async () => {
  const { workbook } = await openView(ImportView, book());
  await act(() => readDraft("okt.csv", file("Nr hos oss;Vem;Stad", "1;A;Umeå")));
  await act(() => {
    for (const [at, field] of ["number", "name", "city"].entries())
      changeColumn(at, ({ column }) => ({ column, target: { kind: "field", field } }));
  });
  await act(() => previewImport());
  await act(() => finishImport(workbook));
  return workbook;
};

test("what was decided of a file is kept under its sender's name from the receipt, and read by in one press next month", async () => {
  await october();
  expect(page.value).toBe("receipt");
  fireEvent.input(screen.getByLabelText(/^Avsändare/), { target: { value: "Grannen" } });
  fireEvent.click(screen.getByText("Spara receptet"));
  await waitFor(() => expect(kept()).toEqual([["Grannen", "okt.csv"]]));
  await waitFor(() => expect(isBusy.value).toBe(false));
  await act(() => {
    restartImport();
  });
  await act(() => readDraft("nov.csv", file("Stad;Vem;Nr hos oss", "Ystad;B;2")));
  expect(screen.getByText(/importreceptet ”Grannen” är lärt av/)).toBeTruthy();
  fireEvent.click(screen.getByText("Läs enligt receptet"));
  await screen.findByText("Läs utan receptet");
  await waitFor(() => expect(page.value).toBe("preview"));
  expect([page.value, planned.value?.plan.counts.new]).toEqual(["preview", 1]);
  expect(screen.getByText(/^Läses enligt importreceptet ”Grannen”/)).toBeTruthy();
  fireEvent.click(screen.getByText("Läs utan receptet"));
  await waitFor(() => expect(page.value).toBe("reading"));
  expect([page.value, importDraft.value?.recipe]).toEqual(["reading", undefined]);
});

test("a recipe that a file has other headers than is not proposed", async () => {
  const workbook = await october();
  await act(() => keepRecipeNow(workbook, "Grannen"));
  await act(() => {
    restartImport();
  });
  await act(() => readDraft("nov.csv", file("Nr hos oss;Vem;Ort", "1;A;Lund")));
  expect(screen.queryByText("Läs enligt receptet")).toBeNull();
});

test("what a recipe gives every row counts, and a question about a column is of that column", async () => {
  const { workbook } = await openView(ImportView, {
    projects: [{ code: "P1", name: "A" }],
    importRecipes: [],
    importLog: [],
  });
  target.value = "projects";
  const column = (header: string, field: string) => ({ header, target: { kind: "field", field } });
  const recipe = {
    ...{
      version: 1,
      name: "Budget",
      register: "projects",
      learnedFrom: "b.csv",
      hasHeader: true,
      skipped: 0,
    },
    columns: [column("Nyckel", "code"), column("Kronor", "budgetAmount")],
    constants: [{ target: { kind: "field", field: "status" }, text: "Fryst" }],
    ...{ mode: "update", duplicates: "refuse" },
  };
  await act(() => takeRecipeFile(workbook, "b.json", new TextEncoder().encode(JSON.stringify(recipe))));
  expect(kept()).toEqual([["Budget", "b.csv"]]);
  await act(() => readDraft("budget.csv", file("Nyckel;Kronor", "P1;1,234")));
  fireEvent.click(screen.getByText("Läs enligt receptet"));
  const asked = await screen.findByRole("group", { name: "Kronor: Decimaltecken" });
  fireEvent.click(within(asked).getByLabelText("Punkt: 1.5"));
  await waitFor(() => expect(planned.value?.plan.questions).toEqual([]));
  expect(importDraft.value?.settings.columns.map(({ decimal }) => decimal)).toEqual([undefined, "."]);
  expect(planned.value?.plan.rows[0]?.changes.map(({ field, to }) => [field, to])).toEqual([
    ["status", "Fryst"],
    ["budgetAmount", 1234],
  ]);
});

test("a file that is no recipe is told in words", async () => {
  const { workbook } = await openView(ImportView, book());
  await act(() => takeRecipeFile(workbook, "fel.json", file("{}")));
  expect(noRecipe.value).toBe("fel.json");
  expect(screen.getByText("fel.json är inget importrecept.")).toBeTruthy();
  expect(kept()).toEqual([]);
});

test("time entries and combinations, which have no key, are imported too: what stands there alike is not written again #175", async () => {
  await openView(ImportView, {
    timeEntries: [{ date: "2026-03-16", employee: "E1", project: "P1", hours: 8 }],
    importLog: [],
  });
  target.value = "timeEntries";
  await act(() =>
    readDraft("tid.csv", file("Datum;Anställd;Projekt;Timmar", "2026-03-16;E1;P1;8", "2026-03-17;E1;P1;7,5")),
  );
  await act(() => previewImport());
  expect(planned.value?.plan.counts).toEqual({ new: 1, changed: 0, unchanged: 1, refused: 0 });
});

test("another sheet of the workbook is imported as a file is, and read by a recipe too", async () => {
  const { workbook } = await openView(ImportView, book());
  const line = (row: number, ...values: readonly (string | number)[]) => ({
    row,
    cells: values.map((value, column) => ({
      column,
      value,
      format: typeof value === "number" ? "0000" : "@",
    })),
  });
  workbook.plain.cells.set("Inkommet", [line(2, "Kundnr", "Namn"), line(3, 42, "Ek"), line(4, 9, "A")]);
  const details = screen.getByText("Eller ett annat blad i arbetsboken").closest("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
  expect((await screen.findByLabelText<HTMLSelectElement>("Blad")).value).toBe("Inkommet");
  fireEvent.click(screen.getByText("Läs in bladet"));
  await waitFor(() => expect(page.value).toBe("reading"));
  expect(importDraft.value?.source).toEqual({ kind: "sheet", sheet: "Inkommet" });
  await act(() => previewImport());
  expect(planned.value?.plan.rows.map(({ key, outcome, line: at }) => [key, outcome, at])).toEqual([
    ["0042", "new", 4],
    ["0009", "new", 5],
  ]);
});

test("every row gets the same in a column that the file lacks, which may be of the key: codes of one dimension #175", async () => {
  await openView(ImportView, { codes: [], dimensions: [{ dimension: "Kst" }], importLog: [] });
  target.value = "codes";
  await act(() => readDraft("koder.csv", file("Kod;Namn", "5;Kst 5", "6;Kst 6")));
  await act(() => {
    page.value = "columns";
  });
  expect(screen.getByRole("alert").textContent).toContain("Dimension");
  fireEvent.change(screen.getByLabelText("Kolumn som filen saknar"), {
    target: { value: "field:dimension" },
  });
  fireEvent.input(screen.getByLabelText("Värde"), { target: { value: "Kst" } });
  fireEvent.click(screen.getByText("Lägg till"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  await act(() => previewImport());
  expect(planned.value?.plan.rows.map(({ key, outcome }) => [key, outcome])).toEqual([
    ["Kst / 5", "new"],
    ["Kst / 6", "new"],
  ]);
});

test("a row is left out by its tick and taken along again, and what the file names and a register lacks is created when asked", async () => {
  await openView(ImportView, {
    timeEntries: [],
    projects: [{ code: "P1", name: "A" }],
    employees: [{ number: "E1", name: "Eva" }],
    importLog: [],
  });
  target.value = "timeEntries";
  await act(() =>
    readDraft("tid.csv", file("Datum;Anställd;Projekt;Timmar", "2026-03-17;E1;P1;1", "2026-03-18;E9;P1;2")),
  );
  await act(() => previewImport());
  fireEvent.click(screen.getAllByRole("checkbox", { name: /^Ta med/ })[0]!);
  await waitFor(() => expect(planned.value?.plan.counts).toMatchObject({ new: 1, refused: 1 }));
  await waitFor(() => expect(isBusy.value).toBe(false));
  fireEvent.click(screen.getAllByRole("checkbox", { name: /^Ta med/ })[0]!);
  await waitFor(() => expect(planned.value?.plan.counts).toMatchObject({ new: 2, refused: 0 }));
  await waitFor(() => expect(isBusy.value).toBe(false));
  expect(screen.getByText(/^1 som filen nämner saknas i Anställda: E9/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText(/^Lägg till dem samtidigt/));
  await waitFor(() =>
    expect(planned.value?.plan.edits.map(({ register }) => register)).toEqual([
      "employees",
      "timeEntries",
      "timeEntries",
    ]),
  );
});
