import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, read } from "./command";

inOwnFolders();

const customers = [{ number: "M3", name: "Åkers", city: "Umeå", phone: "08-22 22 22" }];
const projects = [{ code: "BS", name: "Stöd" }];
const command = ["bok.xlsx", "fil.csv", "--register", "customers"] as const;
const plan = (...more: readonly string[]) => konteraJson("plan", ...command, ...more);
const write = (...more: readonly string[]) => kontera("import", ...command, "--out", "ny.xlsx", ...more);

test("a header that does not say for certain what its column is leaves it out, and tells what it may be #143", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Kundnr;Kontaktpersonens telefon", "M3;08-33 33 33");
  expect(plan()).toMatchObject({
    code: 0,
    json: {
      counts: { changed: 0, unchanged: 1 },
      file: {
        mapping: { Kundnr: "number", "Kontaktpersonens telefon": null },
        proposed: { "Kontaktpersonens telefon": { field: "phone", grade: "word", samples: ["08-33 33 33"] } },
      },
    },
  });
});

test("an import with a column that is only proposed writes nothing until somebody decides #143", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Kundnr;Kontaktpersonens telefon;Ort", "M3;08-33 33 33;Lund");
  const refused = write();
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("”Kontaktpersonens telefon” kan vara Telefonnummer");
  expect(() => read("ny.xlsx")).toThrow();
  const changesOf = (...more: readonly string[]) =>
    (
      JSON.parse(write(...more, "--json").out) as { rows: { changes: { field: string }[] }[] }
    ).rows[0]?.changes.map(({ field }) => field);
  expect(changesOf("--accept")).toEqual(["phone", "city"]);
  expect(changesOf("--map", "Kontaktpersonens telefon=phone")).toEqual(["phone", "city"]);
  expect(changesOf("--map", "Kontaktpersonens telefon=")).toEqual(["city"]);
});

test("a key that is only proposed gives a plan without rows, and no import", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Kundens nr;Ort", "M3;Lund");
  expect(plan()).toMatchObject({
    code: 0,
    json: { rows: [], file: { proposed: { "Kundens nr": { field: "number" } } } },
  });
  expect(write().code).toBe(2);
  expect(plan("--accept").json).toMatchObject({ counts: { changed: 1 } });
});

test("a delivery address never becomes the postal address, and our number at the customer no key #143", () => {
  writeBook("bok.xlsx", { customers });
  writeLines("fil.csv", "Kundnr;Leveransadress;DeliveryZipCode;DeliveryCity", "M3;Lagret 1;999 99;Boden");
  expect(plan().json).toMatchObject({ counts: { changed: 0 }, file: { proposed: {} } });
  writeLines("fil.csv", "FtgNamn;KundNrHosLev", "Åkers;77");
  expect(kontera("plan", ...command)).toMatchObject({ code: 2 });
});

test("names under the register's own header of codes are asked about, codes are not #143", () => {
  writeBook("bok.xlsx", { projects, timeEntries: [] });
  const of = (project: string) => {
    writeLines("fil.csv", "Datum;Anställd;Projekt;Timmar", `2026-03-16;007;${project};7,5`);
    return konteraJson("plan", "bok.xlsx", "fil.csv", "--register", "timeEntries").json;
  };
  expect(of("Ny webbplats")).toMatchObject({
    file: { proposed: { Projekt: { field: "project", grade: "exact" } } },
  });
  expect(of("BS")).toMatchObject({ file: { proposed: {}, mapping: { Projekt: "project" } } });
  expect(of("NYTT")).toMatchObject({ file: { proposed: {}, mapping: { Projekt: "project" } } });
});

test("what the register itself holds in a column does not speak against its header", () => {
  const number = "559999-0016";
  writeBook("bok.xlsx", { customers: [{ number: "M3", name: number }] });
  writeLines("fil.csv", "Kundnummer;Namn", `M3;${number}`);
  expect(plan().json).toMatchObject({ file: { mapping: { Namn: "name" } }, counts: { unchanged: 1 } });
  writeBook("bok.xlsx", { customers });
  expect(plan().json).toMatchObject({
    file: { mapping: { Namn: null }, proposed: { Namn: { field: "organizationNumber" } } },
  });
});

test("a first and a last name come in as one name when somebody says so, by --accept or by --map with a plus", () => {
  writeBook("bok.xlsx", { employees: [] });
  writeLines("fil.csv", "Anställningsnr;Förnamn;Efternamn", "7;Eva;von Ek");
  const how = ["bok.xlsx", "fil.csv", "--register", "employees"] as const;
  const { json } = konteraJson("plan", ...how);
  expect(json).toMatchObject({
    file: { proposed: { "Förnamn+Efternamn": { field: "name", grade: "word" } } },
  });
  expect(kontera("import", ...how, "--out", "ny.xlsx")).toMatchObject({
    code: 2,
    err: expect.stringContaining("”Förnamn+Efternamn” kan vara Namn") as unknown,
  });
  for (const decided of [["--accept"], ["--map", "Förnamn+Efternamn=name"], ["--map", "2+3=Namn"]])
    expect(konteraJson("plan", ...how, ...decided).json).toMatchObject({
      file: { mapping: { Anställningsnr: "number", "Förnamn+Efternamn": "name" }, proposed: {} },
      rows: [{ outcome: "new", changes: [{ field: "number" }, { field: "name", to: "Eva von Ek" }] }],
    });
  expect(kontera("plan", ...how, "--accept").out).toContain("  Förnamn+Efternamn → Namn\n");
  expect(kontera("plan", ...how, "--map", "Förnamn+Frob=name").err).toContain(
    "--map: filen har ingen kolumn ”Förnamn+Frob”",
  );
});

test("two columns are read as one only where they are a name, and each only once", () => {
  writeBook("bok.xlsx", { projects, employees: [{ number: "7", name: "Eva Ek" }] });
  const refused = (register: string, ...maps: readonly string[]) => {
    const { code, out, err } = kontera(
      ...["import", "bok.xlsx", "fil.csv", "--register", register, "--out", "ny.xlsx"],
      ...maps.flatMap((map) => ["--map", map]),
    );
    expect([code, out]).toEqual([2, ""]);
    return err;
  };
  writeLines("fil.csv", "Projektkod;T1;T2", "BS;1;500");
  expect(refused("projects", "T1+T2=budgetHours")).toContain("”T1”");
  writeLines("fil.csv", "Anställningsnr;Förnamn;Efternamn", "7;Eva;Berg");
  expect(refused("employees", "Förnamn+Förnamn=name")).toContain("”Förnamn”");
  expect(refused("employees", "Förnamn+Efternamn=name", "Efternamn=phone")).toContain("”Efternamn”");
});
