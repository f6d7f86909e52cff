import { expect, test } from "vitest";
import { formText } from "#core/csv/form/kept-form";
import { fortnoxForm } from "#core/csv/form/known-forms";
import { writeBook } from "./books";
import { inOwnFolders, kontera, konteraJson, read } from "./command";

inOwnFolders();

const exporting = (...args: readonly string[]) =>
  konteraJson("export", "bok.xlsx", "--out", "ut.csv", ...args);

const text = (): string => Buffer.from(read("ut.csv")).toString("utf8").replace("\uFEFF", "");

const customers = [
  { number: "0042", name: "Åkers", contact: "Eva", email: "e@a.example" },
  { number: "7", name: "Sju", contact: "", email: "" },
];

test("--list writes a kind of list: its columns in its order, for reading, without a certificate (#136, Q38)", () => {
  writeBook("bok.xlsx", { customers });
  const { code, json } = exporting("--register", "customers", "--list", "contacts");
  expect([code, json]).toMatchObject([0, { list: "contacts", certificate: null, rows: 2, lost: [] }]);
  expect(text()).toMatch(/^Kundnummer;Namn;Kontaktperson;E-post;Telefonnummer\r\n0042;Åkers;Eva;/);
  const none = kontera(
    ...["export", "bok.xlsx", "--out", "ut.csv", "--register", "customers", "--list", "budget"],
  );
  expect([none.code, none.err]).toEqual([
    2,
    "--list budget: registret Kunder har inte den listan. Det har: names, contacts, addresses, billing.\n",
  ]);
});

test("--template writes by a form that the workbook keeps, whatever its capitals (#176)", () => {
  const form = formText({ ...fortnoxForm("customers")!, delimiter: "\t" });
  const template = { name: "Vårt system", register: "customers", form };
  writeBook("bok.xlsx", { customers, exportTemplates: [template] });
  const { code, json } = exporting("--register", "customers", "--template", "vårt SYSTEM");
  expect([code, json]).toMatchObject([0, { profile: "learned", delimiter: "\t" }]);
  expect(text()).toMatch(/^CustomerNumber\tName\t/);
  const { err } = kontera(
    ...[
      "export",
      "bok.xlsx",
      "--out",
      "ut.csv",
      "--register",
      "customers",
      "--template",
      "X",
      "--lang",
      "en",
    ],
  );
  expect(err).toBe(
    "--template X does not exist. The workbook's export templates for the register: Vårt system.\n",
  );
});

test("--tree gives SIE 4 the projects with those above them, and the file is read back (formats E5)", () => {
  writeBook("bok.xlsx", {
    projects: [
      { code: "BS", name: "Bas" },
      { code: "BS.HR", name: "Hr" },
    ],
  });
  const { code, json } = exporting("--register", "projects", "--profile", "sie4", "--tree");
  expect([code, json]).toMatchObject([
    0,
    { rows: 2, certificate: { counts: { unchanged: 2 }, difference: null } },
  ]);
  expect(text()).toMatch(
    /#DIM 6 "Huvudprojekt"\r\n#OBJEKT 6 "BS" "Bas"\r\n#UNDERDIM 20 "Delprojekt" 6\r\n#UNDERDIM 21 "Registrerbart" 20\r\n#OBJEKT 21 "BS.HR" "Hr"\r\n$/,
  );
  expect(konteraJson("plan", "bok.xlsx", "ut.csv", "--register", "projects").json).toMatchObject({
    counts: { new: 0, changed: 0, unchanged: 2, refused: 0 },
  });
});

test("letters that an encoding of Kontera's own file lacks are told by row as well", () => {
  writeBook("bok.xlsx", { customers: [{ number: "1", name: "Granstua ŁŁ" }] });
  expect(exporting("--register", "customers", "--encoding", "windows-1252").json).toMatchObject({
    lost: [
      { character: "Ł", count: 2 },
      { kind: "letters", row: 2, column: "Namn", value: "Granstua ŁŁ" },
    ],
  });
});

test("--since reads an earlier export in another's form too", () => {
  writeBook("bok.xlsx", { customers });
  exporting("--register", "customers", "--profile", "fortnox");
  kontera("export", "bok.xlsx", "--out", "förra.csv", "--register", "customers", "--profile", "fortnox");
  writeBook("bok.xlsx", { customers: [{ ...customers[0]!, name: "Ny" }, customers[1]!] });
  expect(exporting("--register", "customers", "--since", "förra.csv").json).toMatchObject({ rows: 1 });
});
