import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, read } from "./command";

inOwnFolders();

const json = (...args: readonly string[]) => konteraJson(...args).json;

test("a file of Flex' kind that names no dimension goes into Koder with --set #143", () => {
  writeBook("bok.xlsx", {
    dimensions: [{ dimension: "Kst", singular: "Kostnadsställe", plural: "Kostnadsställen", kind: "Enkel" }],
    codes: [],
  });
  writeLines("flex.csv", "5;Kst 5;2025-04-01", "7;Kst 7;");
  const how = [
    "--register",
    "codes",
    "--start-row",
    "1",
    "--map",
    "1=code",
    "--map",
    "2=name",
    "--map",
    "3=startDate",
  ];
  expect(
    json("import", "bok.xlsx", "flex.csv", ...how, "--set", "dimension=Kst", "--out", "ny.xlsx"),
  ).toMatchObject({
    counts: { new: 2, refused: 0 },
    file: { mapping: { "1": "code", "2": "name", "3": "startDate" } },
    rows: [
      {
        key: "Kst / 5",
        changes: [
          { field: "dimension", to: "Kst" },
          { field: "code", to: "5" },
          { field: "name", to: "Kst 5" },
          { field: "startDate", to: "2025-04-01" },
        ],
      },
      { key: "Kst / 7" },
    ],
  });
  kontera("export", "ny.xlsx", "--register", "codes", "--out", "ut.csv");
  expect(new TextDecoder().decode(read("ut.csv"))).toContain("\r\nKst;5;Kst 5;2025-04-01;");
});

test("a constant is read as its field, and one for what the file has, or for no field, is refused", () => {
  writeBook("bok.xlsx", { customers: [{ number: "M3", name: "A" }] });
  writeLines("fil.csv", "Kundnr;Namn", "M3;B", "K1;C;för många");
  const plan = (...more: readonly string[]) =>
    konteraJson("plan", "bok.xlsx", "fil.csv", "--register", "customers", ...more);
  expect(plan("--set", "Aktiv=kanske").json).toMatchObject({ counts: { refused: 2 } });
  expect(plan("--set", "active=nej").json).toMatchObject({
    rows: [
      { changes: [{ field: "active", to: "Nej" }, { field: "name" }] },
      { reasons: [{ message: expect.stringMatching(/3 celler.*2 kolumner/) as unknown }] },
    ],
  });
  const refused = (...more: readonly string[]) =>
    kontera("plan", "bok.xlsx", "fil.csv", "--register", "customers", ...more);
  expect(refused("--set", "Namn=D")).toMatchObject({ code: 2, out: "" });
  expect(refused("--set", "Finns inte=D").err).toContain("Finns inte");
  expect(refused("--set", "bara").err).toContain("fält=värde");
});

const dates = (...cells: readonly string[]) => {
  writeBook("bok.xlsx", { customers: [] });
  writeLines("fil.csv", "Kundnr;Namn;Startdatum", ...cells.map((cell, at) => `K${at};A;${cell}`));
  return (...more: readonly string[]) => {
    const { rows } = json("plan", "bok.xlsx", "fil.csv", "--register", "customers", ...more) as {
      rows: { outcome: string; changes: { field: string; to: string }[] }[];
    };
    return rows.map(
      ({ outcome, changes }) => changes.find(({ field }) => field === "startDate")?.to ?? outcome,
    );
  };
};

test("a date that can be read in two ways is settled by the column's other dates, and asked about where they do not agree", () => {
  expect(dates("13/04/2023", "05/04/2023")()).toEqual(["2023-04-13", "2023-04-05"]);
  expect(dates("04/13/2023", "04/05/2023")()).toEqual(["2023-04-13", "2023-04-05"]);
  expect(dates("05/04/2023")()).toEqual(["refused"]);
  expect(dates("13/04/2023", "04/13/2023", "2023-01-02")()).toEqual(["refused", "refused", "2023-01-02"]);
});

test("a stated order of dates is obeyed, also by dates that only fit the other", () => {
  const plan = dates("13/04/2023", "04/13/2023", "05/04/2023", "2023-01-02");
  expect(plan("--date-order", "dmy")).toEqual(["2023-04-13", "refused", "2023-04-05", "2023-01-02"]);
  expect(plan("--date-order", "mdy")).toEqual(["refused", "2023-04-13", "2023-05-04", "2023-01-02"]);
});

test("a date of six digits that is the same day in every order settles no column, and five digits beside six are refused under any order", () => {
  expect(dates("111111", "050124", "311224")()).toEqual(["2011-11-11", "refused", "refused"]);
  expect(dates("991231", "050124")()).toEqual(["1999-12-31", "2005-01-24"]);
  const plan = dates("311224", "50124");
  expect(plan()).toEqual(["refused", "refused"]);
  expect(plan("--date-order", "dmy")).toEqual(["2024-12-31", "refused"]);
});

test("keys that lack the register's zeros in front are asked about, and read as --zeros says #135", () => {
  writeBook("bok.xlsx", { customers: [{ number: "0010", name: "Ek AB" }] });
  writeLines("fil.csv", "Kundnr;Namn", "10;Ek & Son AB");
  const plan = (...more: readonly string[]) =>
    json("plan", "bok.xlsx", "fil.csv", "--register", "customers", ...more);
  expect(plan()).toMatchObject({
    counts: { new: 0, refused: 1 },
    questions: [{ kind: "zeros", column: 1, field: "number" }],
  });
  expect(plan("--zeros", "restored")).toMatchObject({ counts: { changed: 1 }, questions: [] });
  expect(plan("--zeros", "kept")).toMatchObject({ counts: { new: 1 }, questions: [] });
});

test("a number that can be read in two ways is settled by the column's other numbers", () => {
  writeBook("bok.xlsx", { projects: [] });
  const amounts = (...cells: readonly string[]) => {
    writeLines("fil.csv", "Kod;Namn;Budgeterat belopp", ...cells.map((cell, at) => `P${at};A;${cell}`));
    const { rows } = json("plan", "bok.xlsx", "fil.csv", "--register", "projects") as {
      rows: { outcome: string; changes: { field: string; to: number }[] }[];
    };
    return rows.map(
      ({ outcome, changes }) => changes.find(({ field }) => field === "budgetAmount")?.to ?? outcome,
    );
  };
  expect(amounts("1.488,69", "1.000")).toEqual([1488.69, 1000]);
  expect(amounts("1,488.69", "1,000")).toEqual([1488.69, 1000]);
  expect(amounts("1.000", "2000")).toEqual(["refused", 2000]);
});

test("an alarm ends plan and import with 2 until it is accepted, and then stands in the plan", () => {
  const customers = Array.from({ length: 20 }, (_, at) => ({ number: `K${at}`, name: `Borås ${at}` }));
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Kundnr;Namn", ...customers.map(({ number }, at) => `${number};Borøs ${at}`));
  const how = ["bok.xlsx", "fil.csv", "--register", "customers"] as const;
  expect(kontera("plan", ...how)).toMatchObject({ code: 2, out: "" });
  expect(kontera("import", ...how, "--out", "ny.xlsx").err).toContain("20 av 20 rader ändras på samma sätt");
  expect(() => read("ny.xlsx")).toThrow();
  expect(json("plan", ...how, "--accept-alarm")).toMatchObject({
    counts: { changed: 20 },
    alarm: { cause: "encoding" },
  });
});
