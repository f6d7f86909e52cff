import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../runs";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, read } from "./command";

inOwnFolders();

const customers = [
  { number: "M3", name: "Åkers", city: "Umeå" },
  { number: "0042", name: "Öst", city: "Malmö" },
];
const ofCustomers = ["--register", "customers"] as const;

const write = (from: string, to: string, ...lines: readonly string[]): string => {
  writeLines("fil.csv", "Kundnr;Namn;Ort", ...lines);
  const { json } = konteraJson("import", from, "fil.csv", ...ofCustomers, "--out", to);
  return (json as { written: { job: string | null } }).written.job ?? "";
};

const rowsOf = (book: string): string => {
  kontera("export", book, ...ofCustomers, "--out", "ut.csv");
  return new TextDecoder().decode(read("ut.csv"));
};

test("undo takes the last import back: changed cells and new rows, as a job of its own #34", () => {
  writeBook("bok.xlsx", { customers });
  const before = rowsOf("bok.xlsx");
  const job = write("bok.xlsx", "ny.xlsx", "M3;Åkers AB;Boden", "K7;Ny;Lund");
  expect(rowsOf("ny.xlsx")).not.toBe(before);
  expect(konteraJson("undo", "ny.xlsx", "--out", "ater.xlsx")).toMatchObject({
    code: 0,
    json: { job, cells: 2, rows: 1, left: [], written: { file: "ater.xlsx" } },
  });
  expect(rowsOf("ater.xlsx")).toBe(before);
  expect(konteraJson("log", "ater.xlsx").json).toMatchObject({ jobs: [{ undoes: job }, { job }] });
  expect(kontera("undo", "ater.xlsx", "--out", "x.xlsx")).toMatchObject({ code: 2, out: "" });
});

test("what somebody has changed since is left, and told with its place and what stands there", () => {
  writeBook("bok.xlsx", { customers });
  const first = write("bok.xlsx", "1.xlsx", "M3;Åkers AB;Boden");
  write("1.xlsx", "2.xlsx", "M3;Åkers AB;Kiruna");
  expect(konteraJson("undo", "2.xlsx", first, "--out", "3.xlsx").json).toMatchObject({
    job: first,
    cells: 1,
    rows: 0,
    left: [{ sheet: "Kunder", row: 2, column: "Postort", value: "Kiruna" }],
  });
  expect(rowsOf("3.xlsx")).toContain("M3;Åkers;");
  expect(rowsOf("3.xlsx")).toContain("Kiruna");
});

test("jobs are undone one after the other, and an undoing is undone by its name", () => {
  writeBook("bok.xlsx", { customers });
  const [before, first] = [rowsOf("bok.xlsx"), write("bok.xlsx", "1.xlsx", "M3;A;")];
  const after = rowsOf("1.xlsx");
  const second = write("1.xlsx", "2.xlsx", "M3;B;");
  expect(konteraJson("undo", "2.xlsx", "--out", "3.xlsx").json).toMatchObject({ job: second });
  expect(rowsOf("3.xlsx")).toBe(after);
  const undoing = konteraJson("undo", "3.xlsx", "--out", "4.xlsx").json as {
    job: string;
    written: { job: string };
  };
  expect(undoing.job).toBe(first);
  expect(rowsOf("4.xlsx")).toBe(before);
  expect(konteraJson("undo", "4.xlsx", undoing.written.job, "--out", "5.xlsx").code).toBe(0);
  expect(rowsOf("5.xlsx")).toBe(after);
});

test("a job that does not exist, one undone already and a log without jobs are refused, and nothing is written", () => {
  writeBook("bok.xlsx", { customers });
  expect(kontera("undo", "bok.xlsx", "--out", "x.xlsx").err).toContain("inget jobb kvar att ångra");
  const job = write("bok.xlsx", "1.xlsx", "M3;A;");
  expect(kontera("undo", "1.xlsx", "2020-01-01 00:00:00", "--out", "x.xlsx").err).toContain(`”${job}”`);
  kontera("undo", "1.xlsx", "--out", "2.xlsx");
  expect(kontera("undo", "2.xlsx", job, "--out", "x.xlsx").err).toContain("ångrades redan");
  expect(() => read("x.xlsx")).toThrow();
});

test("undoing an import gives the register as it was, whatever the file held", () => {
  const cell = fc.stringMatching(/^[a-zåäö0-9 ]{0,6}$/);
  const row = fc.tuple(fc.constantFrom("M3", "0042", "K1", "K2", "K3"), cell, cell);
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ([key]) => key, minLength: 1, maxLength: 5 }), (rows) => {
      writeBook("bok.xlsx", { customers });
      const before = rowsOf("bok.xlsx");
      const job = write("bok.xlsx", "1.xlsx", ...rows.map((cells) => cells.join(";")));
      if (job === "") return;
      expect(konteraJson("undo", "1.xlsx", "--out", "2.xlsx").json).toMatchObject({ left: [] });
      expect(rowsOf("2.xlsx")).toBe(before);
    }),
    { numRuns: runs(8) },
  );
});
