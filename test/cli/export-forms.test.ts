import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, read, write } from "./command";

inOwnFolders();

const customers = [
  {
    number: "0042",
    name: "Åkers; AB",
    active: "Nej",
    organizationNumber: "556016-0680",
    country: "Sverige",
    city: "Umeå",
  },
  { number: "M3", name: "Två", active: "Ja", country: "Atlantis", startDate: 46_082 },
];
const text = (file: string, encoding = "utf-8"): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(read(file));
const exporting = (...options: readonly string[]) =>
  konteraJson("export", "bok.xlsx", "--out", "ut.csv", ...options);

test("an export in the form of somebody's own file: order, headers, quotes, yes and no, dates and line ends", () => {
  writeBook("bok.xlsx", { customers });
  write(
    "förlaga.csv",
    '"Startdatum","Kundnr","Namn","Inaktiv","Prisgrupp"\n"01/03/2025","1","X","0","B"\n"31/12/2025","2","Y","1",""\n',
  );
  const { json, code } = exporting("--register", "customers", "--like", "förlaga.csv");
  expect(json).toMatchObject({
    file: "ut.csv",
    files: [{ file: "ut.csv", rows: 2 }],
    profile: "learned",
    unknown: ["Prisgrupp"],
    unsure: [],
    certificate: { counts: { new: 0, changed: 0, unchanged: 2, refused: 0 }, difference: null },
    lost: [
      { kind: "column", column: "Organisationsnummer", count: 1 },
      { kind: "column", column: "Postort", count: 1 },
      { kind: "column", column: "Land", count: 2 },
    ],
  });
  expect(text("ut.csv")).toBe(
    '"Startdatum","Kundnr","Namn","Inaktiv","Prisgrupp"\n"","0042","Åkers; AB","1",""\n"01/03/2026","M3","Två","0",""\n',
  );
  expect(code).toBe(0);
});

test("Fortnox gets its own names and the country's letters, and what it has no word for is told with its row", () => {
  writeBook("bok.xlsx", {
    customers,
    projects: [
      { code: "1", name: "Ett", status: "Fryst" },
      { code: "2", name: "Två", status: "Avslutat" },
    ],
  });
  const { json } = exporting("--register", "customers", "--profile", "fortnox");
  expect(text("ut.csv").split("\r\n").slice(0, 2)).toEqual([
    "\uFEFFCustomerNumber;Name;Active;OrganisationNumber;VisitingAddress;Address1;Address2;ZipCode;City;CountryCode;YourReference;Email;EmailInvoice;Phone1;VATNumber;TermsOfPayment",
    '0042;"Åkers; AB";false;556016-0680;;;;;Umeå;SE;;;;;;',
  ]);
  expect(json).toMatchObject({
    certificate: null,
    lost: [
      { kind: "column", column: "Startdatum", count: 1 },
      { kind: "value", row: 3, column: "Land", value: "Atlantis" },
    ],
  });
  expect(exporting("--register", "projects", "--profile", "fortnox").json).toMatchObject({
    lost: [{ kind: "value", row: 2, column: "Status", value: "Fryst" }],
  });
  expect(text("ut.csv")).toContain("\r\n1;Ett;;;;\r\n2;Två;COMPLETED;;;\r\n");
});

test("10 001 customers become two files for Fortnox, and it is said", () => {
  writeBook("bok.xlsx", {
    customers: Array.from({ length: 10_001 }, (_, at) => ({ number: `K${at}`, name: "N" })),
  });
  const { json } = exporting("--register", "customers", "--profile", "fortnox");
  expect(json).toMatchObject({
    files: [
      { file: "ut-1.csv", rows: 10_000 },
      { file: "ut-2.csv", rows: 1 },
    ],
    certificate: { counts: { unchanged: 10_001 }, difference: null },
    lost: [{ kind: "rows", rows: 10_001, files: 2, most: 10_000 }],
  });
  expect(text("ut-2.csv").split("\r\n")).toHaveLength(3);
});

test("a receiver whose columns nobody has told is learned from its own export, and never invented", () => {
  writeBook("bok.xlsx", { customers });
  for (const profile of ["visma", "spiris", "speedledger"])
    expect(
      kontera("export", "bok.xlsx", "--out", "ut.csv", "--register", "customers", "--profile", profile),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining("--like FIL.csv") as unknown,
    });
  const { err } = kontera(
    "export",
    "bok.xlsx",
    "--out",
    "ut.csv",
    "--register",
    "customers",
    "--profile",
    "flex",
  );
  expect(err).toContain("--columns");
  exporting("--register", "customers", "--profile", "flex", "--columns", "namn,number,startDate");
  expect(text("ut.csv")).toBe('"Åkers; AB";0042;\r\nTvå;M3;2026-03-01\r\n');
});

test("only some rows and columns go: those that hold a value, those that changed since an earlier export (#136)", () => {
  writeBook("bok.xlsx", { customers });
  exporting("--register", "customers", "--columns", "Namn,number", "--where", "active=Ja");
  expect(text("ut.csv")).toBe("\uFEFFNamn;Kundnummer\r\nTvå;M3\r\n");
  konteraJson("export", "bok.xlsx", "--register", "customers", "--out", "förra.csv");
  writeBook("bok.xlsx", {
    customers: [{ ...customers[0]!, name: "Nytt" }, customers[1]!, { number: "9", name: "Nio" }],
  });
  expect(exporting("--register", "customers", "--since", "förra.csv").json).toMatchObject({ rows: 2 });
  expect(text("ut.csv")).toMatch(/0042;Nytt;.*\r\n9;Nio;/);
});

test("projects and customers go out as objects of SIE 4I in CP437: its mandatory records, quotes, names of 50 characters (formats E5)", () => {
  writeBook("bok.xlsx", {
    settings: [
      { setting: "Företagsnamn", value: "Exempel & Co" },
      { setting: "Organisationsnummer", value: "556016-0680" },
    ],
    customers: [
      { number: "10 01", name: 'Åk "A" Ø' },
      { number: "2", name: "N".repeat(60) },
    ],
    projects: [
      { code: "BS", name: "Bas", bookable: "Nej" },
      { code: "BS.HR", name: "Hr" },
    ],
  });
  const sie = (register: string): readonly string[] => {
    exporting("--register", register, "--profile", "sie4", "--today", "2026-03-16");
    return Buffer.from(read("ut.csv")).toString("latin1").split("\r\n");
  };
  const head = ["#FLAGGA 0", '#PROGRAM "Kontera" 1.0', "#FORMAT PC8", "#GEN 20260316", "#SIETYP 4"];
  expect(sie("projects").slice(0, 5)).toEqual(head);
  expect(sie("projects").slice(-3)).toEqual(['#DIM 6 "Projekt"', '#OBJEKT 6 "BS.HR" "Hr"', ""]);
  expect(sie("customers").slice(-4)).toEqual([
    '#DIM 8 "Kund"',
    `#OBJEKT 8 "10 01" "\x8fk \\"A\\" ?"`,
    `#OBJEKT 8 "2" "${"N".repeat(50)}"`,
    "",
  ]);
  const lossy = exporting("--register", "customers", "--profile", "sie4");
  expect([lossy.code, lossy.err]).toEqual([1, ""]);
  expect(lossy.json).toMatchObject({
    lost: [
      { character: "Ø", count: 1 },
      { kind: "letters", row: 2, column: "Namn", value: 'Åk "A" Ø' },
      { kind: "length", row: 3, column: "Namn", most: 50 },
    ],
  });
  expect(exporting("--register", "projects", "--profile", "sie4").json).toMatchObject({
    rows: 1,
    lost: [
      { kind: "column", column: "Registrerbar" },
      { kind: "left-out", count: 1 },
    ],
  });
});

test("what an export leaves out stands in words too", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("förlaga.csv", "Kundnr;Namn", "1;X");
  const { err } = kontera(
    "export",
    "bok.xlsx",
    "--out",
    "ut.csv",
    "--register",
    "customers",
    "--like",
    "förlaga.csv",
  );
  expect(err).toContain("Följer inte med: Postort, ifylld i 1 rad.");
  expect(err).toContain("0 nya, 0 ändrade, 2 oförändrade rader");
});

test("a model of which no column is known makes no blank file", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("förlaga.csv", "1;Ett", "2;Två");
  const { code, err } = kontera(
    ...["export", "bok.xlsx", "--out", "ut.csv", "--register", "customers", "--like", "förlaga.csv"],
  );
  expect([code, err]).toEqual([2, "Ingen kolumn i filen läses in. Välj vad kolumnerna är.\n"]);
});

test("a model with rows above its headers is refused, for they would be written with every export", () => {
  writeBook("bok.xlsx", { customers: [{ number: "9", name: "Nio" }] });
  writeLines("förlaga.csv", "Kundnr;Namn", "1;A", "Kundnr;Namn;Ort", "2;B;Lund");
  const { code, out, err } = kontera(
    ...["export", "bok.xlsx", "--out", "ut.csv", "--register", "customers", "--like", "förlaga.csv"],
  );
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("rad 3");
});

test("letters that a receiver's code page lacks are told by row, are exit code 1, and do not come back over what stands there", () => {
  writeBook("bok.xlsx", { customers: [{ number: "1", name: "Granstua Rør AS" }] });
  const args = ["export", "bok.xlsx", "--register", "customers", "--profile", "sie4", "--out", "ut.si"];
  const { code, err } = kontera(...args);
  expect(code).toBe(1);
  expect(err).toContain("Filen ger inte samma register tillbaka");
  expect(err).toContain("Kunder Namn 2: ”Granstua Rør AS” har bokstäver som mottagaren inte kan hålla");
  expect(kontera(...args, "--lang", "en").err).toContain("does not give the same register back");
  const { json } = konteraJson("plan", "bok.xlsx", "ut.si", "--register", "customers");
  expect(json).toMatchObject({
    counts: { changed: 0, refused: 1 },
    rows: [{ reasons: [{ code: "damaged" }] }],
  });
});

test("a file in another's form whose numbers and dates can be read in two ways says what its import needs", () => {
  const rows = [{ code: "P1", name: "Ett", startDate: 45_717, budgetHours: 1234 }];
  writeBook("bok.xlsx", { projects: rows });
  writeLines("förlaga.csv", "Kod;Namn;Startdatum;Budgeterade timmar", "X;X;31/12/2024;1.234,5");
  const asked = ["--register", "projects", "--like", "förlaga.csv"];
  const { code, json } = exporting(...asked);
  expect(code).toBe(0);
  const { needs } = (json as { certificate: { needs: readonly string[] } }).certificate;
  expect(needs).toContain("--date-order dmy");
  const plan = ["plan", "bok.xlsx", "ut.csv", "--register", "projects"];
  expect(konteraJson(...plan).json).toMatchObject({ counts: { refused: 1 } });
  expect(konteraJson(...plan, ...needs.flatMap((one) => one.split(" "))).json).toMatchObject({
    counts: { unchanged: 1, refused: 0 },
  });
  expect(kontera("export", "bok.xlsx", "--out", "ut.csv", ...asked).err).toContain(
    `Läs in den med ${needs.join(" ")}`,
  );
});

test("a model with headers on two lines is refused for that", () => {
  writeBook("bok.xlsx", { customers: [{ number: "1", name: "Ett" }] });
  writeLines("förlaga.csv", "Kundnummer;Namn;Organisations-", ";;nummer", "1;X;556016-0680");
  const { code, err } = kontera(
    "export",
    "bok.xlsx",
    "--out",
    "ut.csv",
    "--register",
    "customers",
    "--like",
    "förlaga.csv",
  );
  expect([code, err]).toEqual([2, expect.stringContaining("rubriker på två rader")]);
});
