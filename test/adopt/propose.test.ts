import { expect, test } from "vitest";
import { columnsAs, proposalsFor } from "#core/adopt/propose";
import { userRegisterIds } from "#core/registers/index";
import { candidate } from "./candidates";

const best = (headers: readonly string[], more = {}) =>
  proposalsFor(candidate(headers, more), userRegisterIds)[0]?.register;

test("a sheet is proposed as the register whose headers it has, in either language or by the names other systems use", () => {
  expect(best(["Kundnr", "Företag", "Orgnr", "Ort"])).toBe("customers");
  expect(best(["Customer number", "Name", "City"])).toBe("customers");
  expect(best(["Datum", "Anställd", "Projekt", "Timmar"])).toBe("timeEntries");
  expect(best(["Projektkod", "Projektnamn", "Startdatum", "Timbudget"])).toBe("projects");
});

test("the sheet's name tells registers with the same headers apart", () => {
  expect(best(["Kod", "Namn"], { sheet: "Våra tidkoder" })).toBe("timeCodes");
  expect(best(["Kod", "Namn"], { sheet: "Projekt 2026" })).toBe("projects");
});

test("a sheet without a register's key is proposed as nothing, and neither is one with a single chance hit", () => {
  expect(proposalsFor(candidate(["Ort", "Land"]), userRegisterIds)).toEqual([]);
  expect(proposalsFor(candidate(["Semester", "Kommentar", "Namn"]), userRegisterIds)).toEqual([]);
});

test("registers that the workbook has already are not proposed", () => {
  expect(proposalsFor(candidate(["Kundnr", "Namn", "Ort"]), ["projects", "employees"])).toEqual([]);
});

test("how sure each column is stands with it, and a short word inside another is no match", () => {
  const columns = columnsAs(
    candidate(["Kundnummer", "Kundnr internt", "Export", "Privat", "Namn"]),
    "customers",
  );
  expect(columns.map(({ field, grade }) => [field, grade])).toEqual([
    ["number", "exact"],
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
    ["name", "exact"],
  ]);
});
