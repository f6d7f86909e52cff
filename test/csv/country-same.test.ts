import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { compareThree } from "#core/book/three-way";
import { whoChanged } from "#core/csv/comparing/who-changed";
import { fortnoxForm } from "#core/csv/form/known-forms";
import { writeForm } from "#core/csv/form/write-form";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { fileOf, parsedOf, planOf, settingsWith } from "./files";
import { changes, outcomes } from "./plans";

const countries = ["Sverige", "NO", "Finland", "Tyskland", "Atlantis", ""];
const company = () =>
  bookOf({
    customers: countries.map((country, at) => ({ number: `K${at}`, name: "N", active: "Ja", country })),
  });

test("a country's code and its names are the same value where a file of customers is compared: what stands there stays", () => {
  const file = fileOf("Kundnummer;Land", "K0;SE", "K1;Norge", "K2;fi", "K3;Germany", "K4;AT", "K5;SE");
  const plan = planOf(company(), "customers", file);
  expect(outcomes(plan)).toEqual([
    ...["K0 unchanged", "K1 unchanged", "K2 unchanged", "K3 unchanged"],
    ...["K4 changed", "K5 changed"],
  ]);
  expect(changes(plan)).toEqual([
    ["country", "Atlantis", "AT"],
    ["country", "", "SE"],
  ]);
});

test("a country that is another is a change, and one that is none is compared as it is written", () => {
  const plan = planOf(company(), "customers", fileOf("Kundnummer;Land", "K0;DK", "K4;Avalon", "K4;x"));
  expect(changes(plan)[0]).toEqual(["country", "Sverige", "DK"]);
});

test("Fortnox's file of customers that Kontera wrote changes no country when it is imported again", () => {
  const book = bookOf({
    customers: ["Sverige", "Norge", "DK"].map((country, at) => ({
      ...{ number: `K${at}`, name: "N", active: "Ja", country },
    })),
  });
  const made = finish(writeForm(book, "customers", fortnoxForm("customers")!, { lang: "sv" }));
  const { parsed, settings } = finish(readFile(book, "customers", made.files[0]!.bytes));
  expect(finish(planImport(book, parsed, settings)).counts).toEqual({
    ...{ new: 0, changed: 0, unchanged: 3, refused: 0 },
  });
});

test("against what both came from, a country's code and its name are the same value: it is nobody's change", () => {
  const book = bookOf({ customers: [{ number: "K1", name: "N", country: "Norge" }] });
  const side = (country: string) => fileOf("Kundnummer;Namn;Land", `K1;N;${country}`);
  const theirs = planOf(book, "customers", side("Sverige"));
  const base = side("SE");
  const settings = settingsWith(book, "customers", base, {});
  const compared = finish(whoChanged(book, theirs, parsedOf(base), settings));
  expect(compared?.counts).toEqual({ theirs: 0, mine: 1, both: 0 });
});

test("two registers that call one country by its code and by its name are compared as the same", () => {
  const table = (country: string) =>
    tableOf(bookOf({ customers: [{ number: "K1", name: "N", country }] }), "customers")!;
  const { counts } = compareThree({ table: table("SE") }, { table: table("Sverige") }, undefined, "sv");
  expect(counts).toEqual({ theirs: 0, mine: 0, both: 0, same: 1, unclear: 0 });
  const { rows } = compareThree(
    { table: table("SE") },
    { table: table("Norge") },
    { table: table("Sweden") },
    "sv",
  );
  expect(rows[0]?.side).toBe("theirs");
});
