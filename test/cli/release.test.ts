import { beforeEach, expect, test } from "vitest";
import { sheetSpec, type SheetSpec } from "#core/registers/sheet-spec";
import { addRegisterSheet } from "../../xlsx/add-register";
import type { XlsxDocument } from "../../xlsx/document";
import type { BillingTold } from "../billing/told";
import type { Rows } from "../rules/books";
import { entry } from "./billed-entry";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson, read } from "./command";

inOwnFolders();

const rows: Rows = {
  settings: [
    { name: "Fakturering i Tid", value: "Ja" },
    { name: "Fakturering i Resa", value: "Ja" },
  ],
  dimensions: [{ dimension: "6", kind: "Projekt", billing: "Ja", pricePriority: 1 }],
  customers: [
    { number: "M3", name: "M3" },
    { number: "ÖST", name: "Öst" },
  ],
  projects: [
    {
      code: "A",
      name: "A",
      billable: "Ja – alltid",
      billingModel: "Fast pris",
      fixedPrice: 10_000,
      status: "Avslutat",
    },
    { code: "P", name: "P", billable: "Ja – alltid" },
  ],
  prices: [
    { dimension: "6", code: "P", usedIn: "Tid", price: 1000 },
    { dimension: "6", code: "A", usedIn: "Tid", price: 900 },
  ],
  timeEntries: [
    entry("P", 2),
    entry("P", 1, { reviewLevel: 0 }),
    entry("A", 3),
    entry("A", 4, { customer: "ÖST" }),
    entry("P", 1, { date: "2026-04-01" }),
    entry("P", 8, { billedHours: 5 }),
  ],
  travelEntries: [
    { date: "2026-03-02", employee: "1", project: "P", customer: "M3", amount: 250, reviewLevel: 1 },
  ],
};

beforeEach(() => writeBook("bok.xlsx", rows));

type Told = BillingTold & {
  readonly left?: readonly string[];
  readonly written: {
    readonly job: string;
    readonly rows: number;
    readonly basis: string;
    readonly invoice: number;
    readonly columns?: readonly unknown[];
  };
};
const told = (...args: readonly string[]): Told => {
  const { code, json } = konteraJson(...args);
  expect(code).toBe(0);
  return json as Told;
};
const release = (...more: readonly string[]): Told =>
  told("release", "bok.xlsx", "--out", "ny.xlsx", "--until", "2026-03-31", "--today", "2026-04-05", ...more);
const states = ({ rows: all }: BillingTold): unknown[] =>
  all.map(({ state, price, priceSource, invoice }) => [state, price, priceSource, invoice]);

test("what is ready is released with its price, its amount and the basis, and nothing else moves #114 #168 #172 Q47 Q58", () => {
  const before = told("billing", "bok.xlsx", "--until", "2026-03-31");
  const after = release();
  expect(after.written).toMatchObject({ rows: 5, basis: "1", invoice: 17_250 });
  expect(states(after)).toEqual([
    ["released", 1000, "released", 2000],
    ["blocked", 1000, "price", 1000],
    ["released", 900, "price", 0],
    ["released", 900, "price", 0],
    ["blocked", 1000, "price", 1000],
    ["released", 1000, "released", 5000],
    ["released", null, "registered", 250],
  ]);
  expect(told("billing", "ny.xlsx", "--until", "2026-03-31")).toEqual(
    Object.fromEntries(Object.entries(after).filter(([name]) => name !== "written")),
  );
  const moved = (of: BillingTold) => [
    of.totals.blocked,
    of.totals.notBillable,
    of.totals.amount,
    of.totals.hours,
  ];
  expect(moved(after)).toEqual(moved(before));
  expect(after.totals.released.amount).toBe(before.totals.ready.amount);
  expect(after.totals.ready.rows).toBe(0);
  expect(after.fixedPrices[0]).toMatchObject({ state: "released" });
});

test("a later price moves nothing that was released, and what was worth is told at the new one Q58", () => {
  const stamped = rows.timeEntries?.map((row, at) =>
    at === 0
      ? { ...row, released: "2026-04-05", releasedPrice: 1000, releasedAmount: 2000, basis: "1" }
      : row,
  );
  writeBook("dyrt.xlsx", {
    ...rows,
    prices: [{ dimension: "6", code: "P", usedIn: "Tid", price: 5000 }],
    timeEntries: stamped ?? [],
  });
  const after = told("billing", "dyrt.xlsx");
  expect(after.rows[0]).toMatchObject({
    price: 1000,
    priceSource: "released",
    invoice: 2000,
    amount: 10_000,
  });
  expect(after.totals.unstamped).toBe(0);
});

/** The workbook as it was before there were stamps, and what stands beside its registers. */
const writeOlder = (beside: (document: XlsxDocument) => void = () => {}): void => {
  const older = (id: "timeEntries" | "projects"): SheetSpec => {
    const spec = sheetSpec(id, "sv");
    const isNew = ({ field }: { readonly field: string }) =>
      field.startsWith("released") && field !== "released";
    return { ...spec, columns: spec.columns.filter((column) => !isNew(column) && column.field !== "basis") };
  };
  const { timeEntries = [], projects = [], ...others } = { ...rows, travelEntries: [] };
  writeBook("bok.xlsx", others, "sv", (document) => {
    for (const [id, list] of [
      ["timeEntries", timeEntries],
      ["projects", projects],
    ] as const) {
      const spec = older(id);
      addRegisterSheet(
        document,
        spec,
        list.map((row) => spec.columns.map(({ field }) => row[field] ?? "")),
      );
    }
    beside(document);
  });
};

test("a sheet that lacks the columns gets them right of its own, and is told Q58", () => {
  writeOlder();
  const after = release();
  expect(after.written).toMatchObject({
    rows: 4,
    columns: [
      ...["Frisläppt pris", "Frisläppt belopp", "Underlag"].map((header) => ({ sheet: "Tidrader", header })),
      { sheet: "Projekt", header: "Frisläppt fast pris" },
    ],
  });
  expect(told("billing", "ny.xlsx").totals).toMatchObject({
    unstamped: 0,
    released: { rows: 4, invoice: 7000 },
  });
});

test("what stands right of the sheet, where its columns would go, is named, and nothing is written Q58", () => {
  writeOlder((document) => {
    document.sheets.find(({ name }) => name === "Tidrader")?.setCell(1, 13, { value: "anteckning" });
  });
  const { code, out, err } = kontera("release", "bok.xlsx", "--out", "ny.xlsx", "--until", "2026-03-31");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("till höger på bladet Tidrader: N2 är upptagen");
  expect(() => read("ny.xlsx")).toThrow();
});

test("a selection that parts a fixed price leaves it, and names it #114 Q47", () => {
  const after = release("--customer", "M3");
  expect(after.left).toEqual(["A"]);
  expect(after.written).toMatchObject({ rows: 3, invoice: 7250 });
  expect(after.rows.filter(({ project }) => project === "A").map(({ state }) => state)).toEqual(["ready"]);
});

test("single rows are released, on a day and with a number of one's own", () => {
  const after = release("--rows", "timeEntries:2,travelEntries:2", "--date", "2026-04-02", "--basis", "77");
  expect(after.written).toMatchObject({ rows: 2, basis: "77" });
  expect(after.rows.map(({ state }) => state)).toEqual(["released", "released"]);
  const next = told("release", "ny.xlsx", "--out", "mer.xlsx", "--until", "2026-03-31");
  expect(next.written.basis).toBe("78");
});

test("a basis is taken back as if it had never been released, with the reason in the log #168 Q60", () => {
  const before = told("billing", "bok.xlsx");
  release();
  const back = told("release", "ny.xlsx", "--undo", "1", "--reason", "Fel kund", "--out", "igen.xlsx");
  expect(back.written).toMatchObject({ rows: 5, basis: "1" });
  const after = told("billing", "igen.xlsx");
  expect(after.rows).toEqual(before.rows);
  expect(after.fixedPrices).toEqual(before.fixedPrices);
  const { jobs } = konteraJson("log", "igen.xlsx").json as { jobs: readonly { what: string }[] };
  expect(jobs.map(({ what }) => what.replaceAll("\u00A0", " "))).toEqual([
    "Underlag 1 taget tillbaka: 5 rader. Fel kund",
    "Frisläppt till och med 2026-03-31, underlag 1: 5 rader, 17 250,00 kr",
  ]);
});

test("some rows of a basis are taken back, and a fixed price stays while any of its rows is released Q60", () => {
  release();
  const one = told("release", "ny.xlsx", "--undo", "1", "--rows", "timeEntries:4", "--out", "igen.xlsx");
  expect(one.fixedPrices[0]).toMatchObject({ state: "released" });
  const both = told("release", "igen.xlsx", "--undo", "1", "--rows", "timeEntries:5", "--out", "igen.xlsx");
  expect(told("billing", "igen.xlsx").fixedPrices[0]).toMatchObject({ state: "ready" });
  expect(both.written.rows).toBe(1);
});

test("a basis taken back says so, and takes no option that chooses what is released Q60", () => {
  release();
  const undo = (...more: readonly string[]) =>
    kontera("release", "ny.xlsx", "--undo", "1", "--out", "igen.xlsx", ...more);
  for (const [option, value] of [
    ...[["--project", "P"] as const, ["--employee", "1"] as const, ["--basis", "2"] as const],
    ...[["--until", "2026-03-31"] as const, ["--date", "2026-04-05"] as const],
  ])
    expect(undo(option, value).err).toContain(`${option} går inte ihop`);
  expect(undo("--customer", "M3")).toMatchObject({ code: 2, out: "" });
  expect(undo("--customer", "M3").err.trimEnd()).toBe(
    "--customer går inte ihop med --undo. --help visar hur kommandot skrivs.",
  );
  expect(() => read("igen.xlsx")).toThrow();
  expect(undo().out.split("\n")[0]).toBe("igen.xlsx: Underlag 1 taget tillbaka: 5 rader.");
});

test("a basis whose number Excel made a number of is counted, and taken back #168 Q58 Q60", () => {
  const numbered = entry("P", 1, {
    released: "2026-04-05",
    releasedPrice: 1000,
    releasedAmount: 1000,
    basis: 7,
  });
  writeBook("bok.xlsx", { ...rows, timeEntries: [numbered, entry("P", 2)] });
  expect(release().written.basis).toBe("8");
  const back = told("release", "ny.xlsx", "--undo", "7", "--out", "igen.xlsx");
  expect(back.written.rows).toBe(1);
});

test("nothing to release, a row that is none or a basis that nobody bears is refused, and nothing is written", () => {
  const refused = (...args: readonly string[]): string =>
    kontera("release", "bok.xlsx", "--out", "ny.xlsx", ...args).err.trimEnd();
  expect(refused("--until", "2020-01-01")).toBe(
    "Det finns inget att frisläppa: ingen vald rad är klar. billing visar varför.",
  );
  expect(refused("--until", "2026-03-31", "--rows", "timeEntries:99")).toContain("timeEntries:99");
  expect(refused("--undo", "5")).toBe("--undo: ingen rad bär underlag ”5”.");
  expect(refused()).toContain("--until saknas");
  expect(() => read("ny.xlsx")).toThrow();
});

test("a release gives columns to those sheets alone whose rows it stamps Q58", () => {
  writeOlder();
  const { columns } = told(
    ...["release", "bok.xlsx", "--out", "ny.xlsx", "--until", "2026-03-31", "--rows", "timeEntries:2"],
  ).written;
  expect(columns).toEqual(
    ["Frisläppt pris", "Frisläppt belopp", "Underlag"].map((header) => ({ sheet: "Tidrader", header })),
  );
});

test("a reason is of taking back: beside --until it is refused, not passed over Q60", () => {
  const asked = ["release", "bok.xlsx", "--until", "2026-03-31", "--reason", "fel", "--out", "ny.xlsx"];
  const refused = kontera(...asked);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("--reason går inte ihop med --until");
});
