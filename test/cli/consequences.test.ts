import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../runs";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, konteraJson } from "./command";

inOwnFolders();

type Checked = { readonly findings: readonly object[] };
type Controlled = { readonly controls: readonly { readonly row: number; readonly verdict: string }[] };
type Planned = {
  readonly consequences: { readonly appear: object[]; readonly vanish: object[]; readonly trips: object[] };
  readonly written: { readonly job: string | null };
};

const json = (...args: readonly string[]): unknown => konteraJson(...args).json;
const marks = (list: readonly object[]): Set<string> => new Set(list.map((one) => JSON.stringify(one)));
const findings = (book: string): Set<string> => marks((json("check", book) as Checked).findings);
const reached = (book: string) =>
  (json("controls", book) as Controlled).controls.filter(({ verdict }) => verdict === "reached");

const less = (all: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...all].filter((one) => !others.has(one)).sort();

const rows = {
  projects: [
    { code: "A", name: "A", budgetHours: 10 },
    { code: "B", name: "B", status: "Avslutat" },
  ],
  employees: [{ number: "1", name: "Eva" }],
  customers: [{ number: "M3", name: "Åkers", postcode: "1" }],
  timeEntries: [{ date: 46_082, employee: "1", project: "A", hours: 4 }],
  controls: [{ project: "A", control: "Budgeterad tid", kind: "Varning", limit: 100 }],
};

/** What a plan says will follow is what `check` and `controls` say once it is carried out. */
const expectForetold = (register: string, ...lines: readonly string[]): Planned["consequences"] => {
  writeBook("bok.xlsx", rows);
  writeLines("fil.csv", ...lines);
  const before = [findings("bok.xlsx"), reached("bok.xlsx")] as const;
  const { consequences } = json(
    "import",
    "bok.xlsx",
    "fil.csv",
    "--register",
    register,
    "--out",
    "ny.xlsx",
  ) as Planned;
  const after = [findings("ny.xlsx"), reached("ny.xlsx")] as const;
  expect([...marks(consequences.appear)].sort()).toEqual(less(after[0], before[0]));
  expect([...marks(consequences.vanish)].sort()).toEqual(less(before[0], after[0]));
  const known = new Set(before[1].map(({ row }) => row));
  expect(consequences.trips).toEqual(after[1].filter(({ row }) => !known.has(row)));
  return consequences;
};

test("a plan tells the findings that come and go and the controls that are tripped, as check and controls do afterwards", () => {
  const time = expectForetold(
    "timeEntries",
    "Datum;Anställd;Projekt;Timmar",
    "2026-03-10;1;A;7",
    "2026-03-11;1;B;1",
    "2026-03-12;9;C;1",
  );
  expect(time.trips).toMatchObject([{ project: "A", verdict: "reached" }]);
  expect(time.appear.length).toBeGreaterThan(2);
  const customers = expectForetold("customers", "Kundnr;Postnummer;Orgnr", "M3;111 22;556016-0681");
  expect(customers.vanish).toMatchObject([{ rule: "postcode" }]);
  expect(customers.appear).toMatchObject([{ rule: "organization-number" }]);
});

test("a plan that changes nothing has no consequences", () => {
  const none = { appear: [], vanish: [], trips: [] };
  expect(expectForetold("customers", "Kundnr;Namn", "M3;Åkers")).toEqual(none);
});

test("rows of the register that the file lacks are counted and named", () => {
  writeBook("bok.xlsx", {
    customers: [
      { number: "M3", name: "A" },
      { number: "K1", name: "B" },
    ],
  });
  writeLines("fil.csv", "Kundnr;Namn", "M3;A");
  expect(json("plan", "bok.xlsx", "fil.csv", "--register", "customers")).toMatchObject({
    absent: { count: 1, keys: ["K1"] },
  });
});

test("what is foretold of any file holds", () => {
  const project = fc.tuple(
    fc.constantFrom("A", "A.1", "B", "C.X", "D"),
    fc.constantFrom("Namn", ""),
    fc.constantFrom("", "5", "-1", "x"),
    fc.constantFrom("", "Avslutat", "Fryst"),
  );
  const line = fc.uniqueArray(project, { selector: ([code]) => code, minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(line, (lines) => {
      expectForetold(
        "projects",
        "Kod;Namn;Budgeterade timmar;Status",
        ...lines.map((cells) => cells.join(";")),
      );
    }),
    { numRuns: runs(5) },
  );
});
