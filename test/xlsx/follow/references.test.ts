import fc from "fast-check";
import { expect, test } from "vitest";
import { followFormula } from "../../../xlsx/follow/follow-formula";
import { RowChange } from "../../../xlsx/follow/row-change";
import { runs } from "../../runs";

/** The table A1:C11 of Kunder, its totals in row 12, grows by 1 000 rows; row 20 holds something below it. */
const change = new RowChange(
  "Kunder",
  { column: 0, columns: 3 },
  { first: 1, last: 10, newLast: 1010 },
  [{ at: 11, removed: 0, added: 1000 }],
  [11, 19],
);
const sheets = ["Kunder", "Översikt", "Mitt blad", "Sist"];
const followed = (formula: string, sheet = "Översikt") => followFormula(formula, change, { sheet, sheets });

test("a formula follows what it points at: totals, whole columns, what stands below", () => {
  const after: Readonly<Record<string, string>> = {
    "Kunder!B12": "Kunder!B1012",
    "'Kunder'!$B$12*2": "'Kunder'!$B$1012*2",
    "SUM(Kunder!B2:B11)": "SUM(Kunder!B2:B1011)",
    "SUM(KUNDER!$B$2:$B$11)": "SUM(KUNDER!$B$2:$B$1011)",
    'VLOOKUP("a",Kunder!$A$2:$C$11,2,FALSE)': 'VLOOKUP("a",Kunder!$A$2:$C$1011,2,FALSE)',
    "SUM(Kunder!B1:B12)": "SUM(Kunder!B1:B1012)",
    "SUM(Kunder!B2:B100)": "SUM(Kunder!B2:B1100)",
    "Kunder!A20": "Kunder!A1020",
    "Kunder!A12:INDEX(Kunder!A:A,3)": "Kunder!A1012:INDEX(Kunder!A:A,3)",
  };
  for (const [before, expected] of Object.entries(after)) expect(followed(before).text).toBe(expected);
  expect(followed("B12+SUM(B2:B11)", "Kunder").text).toBe("B1012+SUM(B2:B1011)");
});

test("what does not point at cells that moved is not touched: other sheets and books, texts, names, columns beside", () => {
  const same = [
    "B12",
    "Översikt!B12",
    "[1]Kunder!B12",
    "'[Bok.xlsx]Kunder'!B12",
    '"Kunder!B12"',
    "Kunder[[#Totals],[B12]]",
    "Kunder!B12_x",
    "LOG10(Kunder!B2)",
    "Kunder!E12",
    "Kunder!B:B",
    "Kunder!B11",
    "SUM(Kunder!B5:B9)",
    "SUM(Kunder!A2:H2000)",
  ];
  for (const formula of same) expect(followed(formula)).toEqual({ text: formula, isStale: false });
});

test("what cannot follow is told: wider than the table, over several sheets, whole rows, put together as text", () => {
  const stale = [
    "SUM(Kunder!A2:H11)",
    "SUM(Kunder!A2:H500)",
    "Kunder!A12:H12",
    "SUM(Kunder:Sist!B12)",
    "SUM(Kunder!12:12)",
    'INDIRECT("Kunder!B12")',
    'INDIRECT("Kunder!B"&A1)',
    'SUM(INDIRECT("\'"&A1&"\'!B12"))',
    "SUM(OFFSET(Kunder!$B$1,1,0,10,1))",
  ];
  for (const formula of stale)
    expect([formula, followed(formula)]).toEqual([formula, { text: formula, isStale: true }]);
  const fine = [
    'INDIRECT("Kunder!B5")',
    "OFFSET(Kunder!$B$1,1,0,COUNTA(Kunder!$A:$A)-1,1)",
    "SUM(Översikt:Sist!B12)",
  ];
  for (const formula of fine) expect([formula, followed(formula).isStale]).toEqual([formula, false]);
});

test("rows that go out of the middle leave #REF! where they alone were meant, and shorter ranges, and are told", () => {
  const out = new RowChange(
    "Kunder",
    { column: 0, columns: 3 },
    { first: 1, last: 10, newLast: 8 },
    [{ at: 4, removed: 2, added: 0 }],
    [],
  );
  const narrow = (formula: string) =>
    followFormula(
      formula,
      new RowChange("Kunder", out.band, out.data, [{ at: 4, removed: 2, added: 0 }], [13]),
      { sheet: "Kunder", sheets },
    );
  const after = (formula: string) => followFormula(formula, out, { sheet: "Kunder", sheets });
  expect(after("B5")).toEqual({ text: "#REF!", isStale: true });
  expect(after("Kunder!B5:B6")).toEqual({ text: "Kunder!#REF!", isStale: true });
  // Wider than the table: what stands right below the range would come into it.
  expect(after("SUM(A1:E12)").isStale).toBe(false);
  expect(narrow("SUM(A1:E12)").isStale).toBe(true);
  expect(after("SUM(B2:B11)+B7+B4+SUM(B5:B8)").text).toBe("SUM(B2:B9)+B5+B4+SUM(B5:B6)");
});

test("a reference to a cell means the same cell after any change, and a range the cells that it had", () => {
  const step = fc.record({ gap: fc.nat(4), removed: fc.nat(2), added: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), fc.nat(40), fc.nat(20), (list, from, more) => {
      let at = 0;
      const steps = list.map(({ gap, removed, added }) => {
        const step_ = { at: at + gap, removed, added };
        at += gap + removed + 1;
        return step_;
      });
      // The rows of a sheet, lived through: each by the number that it had.
      const rows: (number | undefined)[] = [];
      let next = 0;
      for (const { at: to, removed, added } of steps) {
        while (next < to) rows.push(next++);
        next += removed;
        for (let one = 0; one < added; one++) rows.push(undefined);
      }
      while (next < 100) rows.push(next++);
      const any = new RowChange(
        "S",
        { column: 0, columns: 1 },
        { first: 200, last: 300, newLast: 300 },
        steps,
        [],
      );
      const place = { sheet: "S", sheets: ["S"] };
      const to = rows.indexOf(from);
      expect(followFormula(`A${from + 1}`, any, place).text).toBe(to < 0 ? "#REF!" : `A${to + 1}`);
      const kept = rows.flatMap((old, now) =>
        old !== undefined && old >= from && old <= from + more ? [now] : [],
      );
      const range = kept.length === 0 ? "#REF!" : `A${kept[0]! + 1}:A${kept.at(-1)! + 1}`;
      expect(followFormula(`A${from + 1}:A${from + more + 1}`, any, place).text).toBe(range);
    }),
    { numRuns: runs(300) },
  );
});

test("rows that come back above the first one are in the ranges that cover all of them, as they were before they went", () => {
  const back = new RowChange(
    "Kunder",
    { column: 0, columns: 3 },
    { first: 1, last: 2, newLast: 4 },
    [{ at: 1, removed: 0, added: 2 }],
    [],
  );
  const after = (formula: string) => followFormula(formula, back, { sheet: "Kunder", sheets }).text;
  expect(after("SUM(B2:B3)")).toBe("SUM(B2:B5)");
  expect(after("COUNTIF($A$2:$A$3,1)")).toBe("COUNTIF($A$2:$A$5,1)");
  expect(after("B2")).toBe("B4");
  expect(after("SUM(B2:B2)")).toBe("SUM(B4:B4)");
});
