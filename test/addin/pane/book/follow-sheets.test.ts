import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { behind, check, revision } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { asking, followed, names, projects } from "./followed";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a new table on a sheet that was heard of is read with the whole workbook", async () => {
  const { workbook } = await followed();
  await workbook.createSheets([{ register: "customers", lang: "sv", rows: [["1", "Åkeriet"]] }]);
  workbook.type("Kunder", 0, "Namn", "Åkeri");
  await vi.advanceTimersByTimeAsync(5000);
  expect(check.value!.book.tables.has("customers")).toBe(true);
});

test("a hint of a whole sheet has the sheet read after 120 ms, and one of no sheet every register's", async () => {
  const { workbook } = await followed({ projects, customers: [{ number: "1" }] });
  const asked = asking(workbook);
  workbook.hint({ sheet: "Projekt", rows: [1, 1] });
  workbook.hint({ sheet: "Projekt" });
  await vi.advanceTimersByTimeAsync(119);
  expect(asked).toEqual([]);
  expect(behind.value).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(["sheet Projekt"]);
  expect(behind.value).toBe(false);
  workbook.hint({});
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(["sheet Projekt", "sheet Projekt", "sheet Kunder"]);
  workbook.hint({ sheet: "Kunder" });
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked.slice(3)).toEqual(["sheet Kunder"]);
});

test("rows of a table that has grown have the whole sheet compared", async () => {
  const { workbook } = await followed();
  const asked = asking(workbook);
  workbook.sheets[0]!.rows.push(["D", "d"]);
  workbook.type("Projekt", 0, "Namn", "x");
  await vi.advanceTimersByTimeAsync(120);
  expect(asked).toEqual(["rows 1–1 of Projekt", "sheet Projekt"]);
  expect(names()).toEqual(["x", "b", "c", "d"]);
});

test.each([
  ["got another name", { name: "Annan" }],
  ["moved down", { row: 1 }],
  ["moved to the right", { column: 1 }],
  ["got another header", { headers: ["Kod", "Benämning"] }],
])("a table that %s is read anew with the whole workbook", async (_, change) => {
  const { workbook } = await followed();
  const headers = workbook.sheets[0]!.headers.slice(0, 2);
  workbook.sheets[0] = { ...workbook.sheets[0]!, headers, rows: [["A", "a"]] };
  await checkAll(workbook);
  const asked = asking(workbook);
  workbook.hint({ sheet: "Projekt" });
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(["sheet Projekt"]);
  workbook.sheets[0] = { ...workbook.sheets[0], ...change };
  workbook.hint({ sheet: "Projekt" });
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(["sheet Projekt", "sheet Projekt", "all"]);
});

test("a table that got or lost a column, or is gone, is read anew; a sheet without any table is not", async () => {
  const { workbook } = await followed();
  const [table] = workbook.sheets;
  const asked = asking(workbook);
  const changed = async (sheets: typeof workbook.sheets): Promise<void> => {
    workbook.sheets.splice(0, workbook.sheets.length, ...sheets);
    workbook.hint({ sheet: "Projekt" });
    await vi.advanceTimersByTimeAsync(5000);
  };
  await changed([{ ...table!, headers: [...table!.headers, "Eget"] }]);
  await changed([{ ...table!, headers: table!.headers }]);
  await changed([]);
  expect(asked).toEqual(["sheet Projekt", "all", "sheet Projekt", "all", "sheet Projekt", "all"]);
  await changed([]);
  expect(asked.slice(6)).toEqual(["sheet Projekt"]);
});

test("two thousand changed cells are taken one by one, and more have the workbook read anew", async () => {
  const { workbook } = await followed({
    projects: Array.from({ length: 2001 }, (_, at) => ({ code: `K${at}` })),
  });
  const asked = asking(workbook);
  const rename = async (count: number, name: string): Promise<void> => {
    const { rows } = workbook.sheets[0]!;
    for (let row = 0; row < count; row++) rows[row]![1] = name;
    workbook.hint({ sheet: "Projekt" });
    await vi.advanceTimersByTimeAsync(5000);
    await vi.waitFor(() => expect(names()[count - 1]).toBe(name));
  };
  await rename(2000, "x");
  expect(asked).toEqual(["sheet Projekt"]);
  await rename(2001, "y");
  expect(asked).toEqual(["sheet Projekt", "sheet Projekt", "all"]);
});

test("a sheet is not read while another reading is on, but after it", async () => {
  const { workbook } = await followed({ projects, customers: [{ number: "1" }] });
  const asked = asking(workbook);
  const { readSheet } = workbook;
  let answer = (): void => undefined;
  vi.spyOn(workbook, "readSheet").mockImplementationOnce(async (sheet) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return readSheet(sheet);
  });
  workbook.hint({ sheet: "Projekt" });
  await vi.advanceTimersByTimeAsync(200);
  workbook.hint({ sheet: "Kunder" });
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual([]);
  expect(behind.value).toBe(true);
  answer();
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(["sheet Projekt", "sheet Kunder"]);
  expect(behind.value).toBe(false);
});

test("an edit that comes while a sheet is compared has it compared again later", async () => {
  const { workbook } = await followed();
  const asked = asking(workbook);
  const { readSheet } = workbook;
  vi.spyOn(workbook, "readSheet").mockImplementationOnce(async (sheet) => {
    const read = await readSheet(sheet);
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      // The book is edited as soon as the comparison is under way.
      if (now === 1000) revision.value++;
      return (now += 1000);
    });
    return read;
  });
  workbook.sheets[0]!.rows[0]![1] = "x";
  workbook.hint({ sheet: "Projekt" });
  await vi.advanceTimersByTimeAsync(120);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  vi.mocked(performance).now.mockRestore();
  await vi.advanceTimersByTimeAsync(2000);
  expect([asked.length, names()[0], behind.value]).toEqual([1, "a", true]);
  await vi.advanceTimersByTimeAsync(1000);
  expect([asked.length, names()[0], behind.value]).toEqual([2, "x", false]);
});

test("when the workbook is to be read anew, no sheet is compared before that is", async () => {
  const { workbook } = await followed({ projects, customers: [{ number: "1" }] });
  const asked = asking(workbook);
  workbook.sheets[0] = { ...workbook.sheets[0]!, column: 1 };
  workbook.hint({});
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(["sheet Projekt", "all"]);
});
