import { expect, test } from "vitest";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { warningText } from "#core/text/import-text";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";

const planOf = (...lines: readonly string[]) => {
  const book = bookOf({
    employees: [
      { number: "1", name: "Eva Ek", email: "eva@ek.se" },
      { number: "2", name: "Bo", email: "bo@ek.se" },
    ],
  });
  const { parsed, settings } = finish(
    readFile(book, "employees", new TextEncoder().encode(lines.join("\r\n"))),
  );
  return finish(planImport(book, parsed, settings));
};

test("an employee with the e-mail address of another is shown as a possible duplicate and imported all the same", () => {
  const plan = planOf(
    "Anställningsnummer;Namn;E-post",
    "7;Eva Ek;EVA@ek.se",
    "1;Eva Eken;eva@ek.se",
    "8;Ny;ny@ek.se",
    "9;Nyare;ny@ek.se",
    "10;Utan;",
  );
  expect(plan.counts).toMatchObject({ new: 4, changed: 1, refused: 0 });
  expect(plan.rows.map(({ warnings }) => warnings.map((one) => warningText(one, "sv").slice(0, 52)))).toEqual(
    [
      ["Möjlig dubblett: ”1” har samma e-postadress, ”EVA@ek"],
      ["Möjlig dubblett: ”7” på rad 2 har samma e-postadress"],
      [],
      ["Möjlig dubblett: ”8” på rad 4 har samma e-postadress"],
      [],
    ],
  );
});
