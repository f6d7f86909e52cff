import { utils, write as writeXlsx, type WorkBook } from "@e965/xlsx";
import { expect, test } from "vitest";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson, write } from "./command";

inOwnFolders();

const clean = { customers: [{ number: "M3", name: "Åkers" }] };

test("a workbook without findings ends with 0 and says how much was checked", () => {
  writeBook("bok.xlsx", clean);
  expect(kontera("check", "bok.xlsx")).toEqual({
    code: 0,
    out:
      "Kontrollerade: Kunder (1 rad).\n" +
      "bok.xlsx: 0 fel, 0 varningar, 0 upplysningar i 1 rad i 1 register.\n",
    err: "",
  });
  expect(konteraJson("check", "bok.xlsx")).toMatchObject({
    code: 0,
    json: {
      findings: [],
      counts: { error: 0, warning: 0, info: 0 },
      registers: [{ register: "customers", sheet: "Kunder", rows: 1 }],
      passedOver: [],
      idle: [],
    },
    err: "",
  });
});

test("a finding of severity error ends with 1, and stands at its worksheet row and header", () => {
  writeBook("bok.xlsx", { customers: [...clean.customers, { number: "M4", name: "Öst", email: "fel" }] });
  expect(konteraJson("check", "bok.xlsx")).toMatchObject({
    code: 1,
    json: {
      findings: [
        {
          rule: "email",
          severity: "error",
          register: "customers",
          sheet: "Kunder",
          row: 3,
          column: "E-post",
          value: "fel",
          message: "”fel” är ingen e-postadress. Skriv en adress, till exempel namn@foretag.se.",
          fixable: false,
        },
      ],
      counts: { error: 1, warning: 0, info: 0 },
      registers: [{ register: "customers", sheet: "Kunder", rows: 2 }],
      passedOver: [],
      idle: [],
    },
    err: "",
  });
  expect(kontera("check", "bok.xlsx").out).toBe(
    "Fel  Kunder K3  ”fel” är ingen e-postadress. Skriv en adress, till exempel namn@foretag.se.  [email]\n" +
      "Kontrollerade: Kunder (2 rader).\n" +
      "bok.xlsx: 1 fel, 0 varningar, 0 upplysningar i 2 rader i 1 register.\n",
  );
});

test("findings that are no errors leave the exit code 0, and one with a fix says so", () => {
  writeBook("bok.xlsx", {
    customers: [{ number: "M3", name: "Åkers", postcode: "70342", country: "Sverige" }],
  });
  expect(konteraJson("check", "bok.xlsx")).toMatchObject({
    code: 0,
    json: {
      findings: [{ rule: "postcode", severity: "info", value: "70342", fixable: true }],
      counts: { error: 0, warning: 0, info: 1 },
    },
  });
});

test("a date in JSON is a date, not the number underneath", () => {
  const dates = { startDate: 46_054, endDate: 45_961 };
  writeBook("bok.xlsx", { projects: [{ code: "BS", name: "Stöd", ...dates }] });
  expect(konteraJson("check", "bok.xlsx")).toMatchObject({
    json: { findings: [{ rule: "date-order", row: 2, value: "2025-10-31" }] },
  });
});

test("the workbook's language is spoken unless another is asked for", () => {
  const rows = { customers: [{ number: "M3", name: "Åkers", email: "fel" }] };
  writeBook("en.xlsx", rows, "en");
  expect(kontera("check", "en.xlsx").out).toContain("Error  Customers K2  “fel” is not");
  expect(kontera("check", "en.xlsx", "--lang", "sv").out).toContain("Fel  Customers K2  ”fel” är ingen");
  writeBook("sv.xlsx", { ...rows, settings: [{ name: "Språk", value: "Engelska" }] });
  expect(kontera("check", "sv.xlsx").out).toContain("1 error");
});

/** A workbook as another program saves it: shared strings, dates from 1904, an error, no Excel table, its own place. */
const foreign = (): Uint8Array => {
  const sheet = utils.sheet_add_aoa(
    {},
    [
      ["Customer no", "Företag", "Start date", "Slutdatum", "Anmärkning"],
      ["M3", "Åkers", 44_562, 44_561, "ok"],
      [42, "Öst", "2026-02-30", "", ""],
      ["M5", "", "", "", ""],
    ],
    { origin: "B3" },
  );
  sheet["C6"] = { t: "e", v: 42, w: "#N/A" };
  const book: WorkBook = {
    SheetNames: ["Kunder"],
    Sheets: { Kunder: sheet },
    Workbook: { WBProps: { date1904: true } },
  };
  return new Uint8Array(writeXlsx(book, { type: "array", bookSST: true }) as ArrayBuffer);
};

test("a file of another program is read: shared strings, 1904 dates, error cells, numbers that should be text", () => {
  write("bok.xlsx", foreign());
  const { json, code } = konteraJson("check", "bok.xlsx");
  const { findings } = json as { findings: Record<string, unknown>[] };
  expect(code).toBe(1);
  expect(findings.map(({ rule, row, column, value }) => [rule, row, column, value])).toEqual([
    ["date-order", 4, "Slutdatum", "2026-01-01"],
    ["number-in-text-column", 5, "Customer no", 42],
    ["unreadable-cell", 5, "Start date", "2026-02-30"],
    ["unreadable-cell", 6, "Företag", "#N/A"],
  ]);
});

test("the same findings come as JSON and as text, the gravest first", () => {
  writeBook("bok.xlsx", {
    customers: [
      { number: "M3", name: "Åkers", postcode: "70342", country: "Sverige" },
      { number: "m3", name: "Åkers igen" },
    ],
  });
  const { findings } = konteraJson("check", "bok.xlsx").json as { findings: { message: string }[] };
  const lines = kontera("check", "bok.xlsx").out.trimEnd().split("\n");
  expect(findings.length).toBe(3);
  expect(lines.slice(0, -2).map((line, index) => line.includes(findings[index]!.message))).toEqual([
    true,
    true,
    true,
  ]);
});
