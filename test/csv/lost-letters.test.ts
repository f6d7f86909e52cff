import fc from "fast-check";
import { expect, test } from "vitest";
import { hasLostLetters } from "#core/csv/lost-letters";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { bookWithExtras, fileOf, planOf } from "./files";
import { changes, reasons } from "./plans";

test("a text that is what stands there but for ? where that has letters is damaged, and its row refused", () => {
  const book = bookOf({
    customers: [
      { number: "1", name: "Granstua Rør AS", city: "Stockholm" },
      { number: "2", name: "Å?", city: "Umeå" },
    ],
  });
  const told = (...rows: readonly string[]) =>
    reasons(planOf(book, "customers", fileOf("Kundnummer;Namn;Postort", ...rows)));
  expect(told("1;Granstua R?r AS;Stockholm")).toEqual([
    expect.objectContaining({ code: "damaged", text: "Granstua R?r AS", meant: "Granstua Rør AS" }),
  ]);
  expect(told("1;Granstua Rør AS;Sto?kholm")).toMatchObject([{ text: "Sto?kholm", meant: "Stockholm" }]);
  expect(told("2;Å?;Ume??")).toMatchObject([{ text: "Ume??", meant: "Umeå" }]);
});

test("a question mark that stands there already, and a text of its own, are taken as they are", () => {
  const book = bookOf({ customers: [{ number: "1", name: "Varför", city: "Lund" }] });
  const plan = planOf(book, "customers", fileOf("Kundnummer;Namn;Postort", "1;Varför?;Malmö?"));
  expect(changes(plan)).toEqual([
    ["name", "Varför", "Varför?"],
    ["city", "Lund", "Malmö?"],
  ]);
});

test("a column of one's own is no exception", () => {
  const book = bookWithExtras("customers", ["Noterat"], [{ number: "1", name: "Ett", Noterat: "Rør" }]);
  const plan = planOf(book, "customers", fileOf("Kundnummer;Namn;Noterat", "1;Ett;R?r"));
  expect(reasons(plan)).toMatchObject([{ code: "damaged", header: "Noterat", text: "R?r", meant: "Rør" }]);
});

test("letters that an encoding lacks are found wherever they stood", () => {
  const letter = fc.constantFrom("a", "ø", "Š", "€", "(", ".", "?", " ", "[");
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
      const [before, text] = [
        letters.join(""),
        letters.map((one) => (/[øŠ€]/u.test(one) ? "?" : one)).join(""),
      ];
      expect(hasLostLetters(text, before)).toBe(text !== before);
    }),
    { numRuns: runs(200) },
  );
});
