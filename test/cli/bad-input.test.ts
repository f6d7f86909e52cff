import { mkdirSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { sheetSpec } from "#core/registers/sheet-spec";
import { addRegisterSheet } from "../../xlsx/add-register";
import { newXlsx } from "../../xlsx/new";
import { bookBytes, writeBook, writeLines } from "./books";
import { at, inOwnFolders, kontera, write } from "./command";

inOwnFolders();

beforeEach(() => {
  writeBook("bok.xlsx", { customers: [{ number: "M3", name: "Åkers" }] });
  writeLines("fil.csv", "Kundnr;Namn;Ort", "M3;Åkers;Umeå");
});

/** The one line that a command says on stderr when it cannot be carried out; nothing else is printed. */
const refusal = (...args: readonly string[]): string => {
  const { code, out, err } = kontera(...args);
  expect([code, out, err.split("\n").length], err).toEqual([2, "", 2]);
  return err.trimEnd();
};
const planned = (...args: readonly string[]): string => refusal("plan", "bok.xlsx", "fil.csv", ...args);
const ofCustomers = ["--register", "customers"] as const;

test("a file that is missing, a folder or no workbook is told in one line", () => {
  expect(refusal("check", "saknas.xlsx")).toBe("saknas.xlsx finns inte.");
  mkdirSync(at("mapp.xlsx"));
  expect(refusal("check", "mapp.xlsx")).toBe("mapp.xlsx är en mapp, ingen fil.");
  expect(refusal("check", "fil.csv")).toBe(
    "fil.csv är en textfil, vad den än heter, och ingen Excel-arbetsbok. Är det en CSV-fil läses den in med import.",
  );
  write("tom.xlsx", "");
  expect(refusal("budget", "tom.xlsx", "--json")).toBe(
    "tom.xlsx är tom. Hämta filen på nytt, eller ta en tidigare version.",
  );
  expect(refusal("plan", "bok.xlsx", "saknas.csv", ...ofCustomers)).toBe("saknas.csv finns inte.");
  expect(refusal("plan", "bok.xlsx", "mapp.xlsx", ...ofCustomers)).toBe("mapp.xlsx är en mapp, ingen fil.");
});

test("a workbook behind a password, of the old format or cut off is told in one line", () => {
  const compound = new Uint8Array(4096);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  write("gammal.xlsx", compound);
  expect(refusal("check", "gammal.xlsx")).toContain("det gamla formatet .xls");
  Array.from("EncryptedPackage").forEach((letter, index) => {
    compound[1024 + index * 2] = letter.charCodeAt(0);
  });
  write("hemlig.xlsx", compound);
  expect(refusal("check", "hemlig.xlsx")).toBe(
    "hemlig.xlsx är skyddad med lösenord. Ta bort lösenordet i Excel först.",
  );
  const whole = bookBytes({ customers: [] });
  write("halv.xlsx", whole.subarray(0, whole.length / 2));
  expect(refusal("check", "halv.xlsx")).toContain("halv.xlsx är skadad");
});

test("a workbook without registers is not passed as one without errors", () => {
  const document = newXlsx();
  document.addSheet("Blad1").setCell(0, 0, { value: "Konto" });
  write("annan.xlsx", document.save());
  expect(refusal("check", "annan.xlsx")).toContain("annan.xlsx har inget register som Kontera känner igen");
});

test("two tables for one register are refused, for neither is known to be meant", () => {
  writeBook("bok.xlsx", { customers: [] }, "sv", (document) => {
    addRegisterSheet(document, sheetSpec("customers", "en"), []);
  });
  const line =
    "Två tabeller gör anspråk på registret Kunder, på bladen Kunder och Customers. Byt namn på den ena.";
  expect(refusal("check", "bok.xlsx")).toBe(line);
  expect(planned(...ofCustomers)).toBe(line);
  expect(refusal("export", "bok.xlsx", ...ofCustomers, "--out", "ut.csv")).toBe(line);
});

test("a register that nobody knows, that the workbook lacks, or that is Kontera's own is told", () => {
  expect(planned("--register", "kundregister")).toContain(
    "--register: ”kundregister” finns inte bland valen: settings, dimensions, projects, customers",
  );
  expect(planned("--register", "projects")).toBe("bok.xlsx har inget register Projekt.");
  expect(refusal("export", "bok.xlsx", "--register", "Koder", "--out", "ut.csv")).toBe(
    "bok.xlsx har inget register Koder.",
  );
  expect(refusal("budget", "bok.xlsx")).toBe("bok.xlsx har inget register Projekt.");
  expect(planned("--register", "importLog")).toContain("tar inte emot import");
});

test("a column or a field that is not there is told, with those that are", () => {
  expect(planned(...ofCustomers, "--map", "Stad=city")).toBe(
    "--map: filen har ingen kolumn ”Stad”, eller flera. Dess kolumner: Kundnr, Namn, Ort.",
  );
  expect(planned(...ofCustomers, "--map", "9=city")).toContain("ingen kolumn ”9”");
  expect(planned(...ofCustomers, "--map", "Ort=stad i landet")).toContain(
    "--map: registret har inget fält ”stad i landet”. Dess fält: number, name, active",
  );
  expect(planned(...ofCustomers, "--map", "Ort")).toBe("--map: ”Ort” ska skrivas KOLUMN=fält.");
  expect(planned(...ofCustomers, "--map", "Ort=!city")).toContain("bara Ja och Nej går att vända");
});

test("a file that cannot be imported as it is says why", () => {
  expect(planned(...ofCustomers, "--map", "Kundnr=")).toContain(
    "Ingen kolumn i filen läses in som Kundnummer",
  );
  write("fil.csv", "");
  expect(planned(...ofCustomers)).toBe("fil.csv är tom.");
});

test("a row number is one, and one of the file", () => {
  expect(planned(...ofCustomers, "--start-row", "0")).toContain("”0” är inget radnummer");
  expect(planned(...ofCustomers, "--start-row", "7")).toBe(
    "--start-row: filen har ingen data från rad 7; den sista står på rad 2.",
  );
});

test("verbs, options and arguments that do not exist, are missing or too many are told", () => {
  expect(refusal()).toContain("Säg vad som ska göras");
  expect(refusal("kontrollera", "bok.xlsx")).toContain("”kontrollera” finns inte");
  expect(refusal("check")).toContain("BOK.xlsx saknas");
  expect(refusal("plan", "bok.xlsx", ...ofCustomers)).toContain("FIL saknas");
  expect(refusal("check", "bok.xlsx", "fil.csv")).toContain("”fil.csv” är ett argument för mycket");
  expect(refusal("check", "bok.xlsx", "--fix")).toBe(
    "check har inget val som heter --fix. --help räknar upp dem.",
  );
  expect(planned("--out", "ny.xlsx", ...ofCustomers)).toContain("plan har inget val som heter --out");
  expect(planned()).toContain("--register saknas");
  expect(refusal("import", "bok.xlsx", "fil.csv", ...ofCustomers)).toContain("--out saknas");
  expect(refusal("check", "bok.xlsx", "--lang")).toBe("--lang behöver ett värde.");
  expect(refusal("check", "bok.xlsx", "--json=ja")).toBe("--json tar inget värde.");
  expect(refusal("check", "bok.xlsx", "--lang", "de")).toBe("--lang: ”de” finns inte bland valen: sv, en.");
  expect(planned(...ofCustomers, "--encoding", "ebcdic")).toContain("utf-8, windows-1252, cp437");
  expect(planned(...ofCustomers, "--delimiter", ":")).toContain("semicolon, tab, comma, pipe");
  expect(refusal("new", "ny.xlsx", "--modules", "core,lön")).toContain(
    "”lön” finns inte bland valen: core, coding, budget, billing",
  );
});

test("a date that is none, and a period that ends before it begins, are told", () => {
  writeBook("bok.xlsx", {
    projects: [{ code: "BS", name: "Stöd" }],
    employees: [{ number: "007", name: "Åsa" }],
  });
  expect(refusal("budget", "bok.xlsx", "--from", "2026-02-30")).toBe(
    "--from: ”2026-02-30” är inget datum. Skriv det som ÅÅÅÅ-MM-DD.",
  );
  expect(refusal("budget", "bok.xlsx", "--to", "01-03-2026")).toContain("--to: ”01-03-2026” är inget datum");
  expect(refusal("check", "bok.xlsx", "--today", "i morgon")).toContain("--today");
  expect(refusal("budget", "bok.xlsx", "--from", "2026-03-02", "--to", "2026-03-01")).toContain(
    "ligger efter",
  );
  expect(refusal("budget", "bok.xlsx", "--employee", "008")).toBe(
    "--employee: ingen anställd och ingen tidrad har ”008”.",
  );
});

test("a place that cannot be written to is told, and nothing is left there", () => {
  expect(refusal("new", "bok.xlsx")).toBe("bok.xlsx finns redan och skrivs inte över. Välj ett annat namn.");
  expect(refusal("export", "bok.xlsx", ...ofCustomers, "--out", "./bok.xlsx")).toContain("skrivs inte över");
  expect(refusal("new", "saknas/ny.xlsx")).toContain("finns inte");
  mkdirSync(at("mapp"));
  expect(refusal("export", "bok.xlsx", ...ofCustomers, "--out", "mapp")).toBe("mapp är en mapp, ingen fil.");
  expect(refusal("import", "bok.xlsx", "fil.csv", ...ofCustomers, "--out", "ny.xlsm")).toContain(
    "ska sluta på .xlsx",
  );
});

test("an English shell is answered in English, and --lang goes before it", () => {
  expect(refusal("check", "--lang", "en", "saknas.xlsx")).toBe("saknas.xlsx does not exist.");
  expect(refusal("check", "--lang=en")).toContain("BOOK.xlsx is missing");
  writeBook("en.xlsx", { customers: [] }, "en");
  expect(refusal("budget", "en.xlsx")).toBe("en.xlsx has no register Projects.");
});
