import { expect, test } from "vitest";
import { price, project, terms, time } from "../../billing/books";
import { bookOf, type Row } from "../../rules/books";
import { asked } from "./asked";

const answered = (more: Row, prices: readonly Row[] = [price("6", "R", 1000)]) => {
  const { said, steps } = asked(
    bookOf({
      ...terms,
      projects: [project("Q"), project("R")],
      prices: [price("6", "Q", 1), ...prices],
      timeEntries: [time("Q", "M3", 1), time("R", "M3", 2, more)],
    }),
    "R",
    "release",
  );
  return { said: said.replace(/\s/g, " "), steps };
};

test("an entry on a project is told with its row in the worksheet, its price and all that stops it #110 #167 #168", () => {
  const entry = "Register: Tidrader, Rad: 3, Datum: 2026-03-02, Anställd: 1, Timmar: 2 h, Pris: ";
  const found = "finns, Kronor per enhet: 1 000,00 kr, Rader i Priser: 3";
  expect(answered({}).said).toBe(`${entry}${found}`);
  expect(answered({ reviewLevel: 0 }).said).toBe(`${entry}${found}, Hindras av: inte granskad`);
  expect(answered({ reviewLevel: 0 }, []).said).toBe(
    `${entry}saknas, Hindras av: inte granskad; pris saknas`,
  );
  expect(answered({ released: "2026-03-31" }).said).toBe(`${entry}${found}, Hindras av: redan frisläppt`);
});

test("of an entry that something stops, however little, the steps that nothing came of are left out #167 #168", () => {
  const quiet = (more: Row, prices?: readonly Row[]): string[] =>
    answered(more, prices).steps.filter((step) => /(?:passes|standard)$/.test(step));
  expect(quiet({})).toEqual([
    "2026-03-02 1 customer passes",
    "releaseLevel value standard",
    "2026-03-02 1 reviewLevel passes",
    "R billingModel standard",
  ]);
  expect(quiet({ reviewLevel: 0 })).toEqual([]);
  expect(quiet({ reviewLevel: 0 }, [])).toEqual([]);
  expect(quiet({ released: "2026-03-31" })).toEqual([]);
  expect(answered({ reviewLevel: 0 }).steps).toContain("2026-03-02 1 reviewLevel stops");
});

test("a project without entries says so, and one whose entries have anything to tell of does not #168", () => {
  const steps = (...entries: readonly Row[]) =>
    asked(bookOf({ ...terms, projects: [project("R")], timeEntries: [...entries] }), "R", "release").steps;
  expect(steps()).toEqual(["R hours noRows"]);
  const withSteps = steps(time("R", "M3", 2, { released: "2026-03-31" }));
  expect(withSteps.length).toBeGreaterThan(0);
  expect(withSteps).not.toContain("R hours noRows");
});
