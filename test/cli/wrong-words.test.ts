import { existsSync, readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { verbNames } from "../../cli/usage";
import { writeBook, writeLines } from "./books";
import { at, inOwnFolders, kontera, read, write } from "./command";

inOwnFolders();

beforeEach(() => {
  writeBook("bok.xlsx", { customers: [{ number: "M3", name: "Åkers", city: "Umeå" }] });
  writeLines("fil.csv", "Kundnr;Namn;Ort", "M3;Åkers;Umeå");
});

/** The one line that a command says on stderr when it cannot be carried out; nothing else is printed. */
const refusal = (...args: readonly string[]): string => {
  const { code, out, err } = kontera(...args);
  expect([code, out, err.split("\n").length], err).toEqual([2, "", 2]);
  return err.trimEnd();
};
const exported = (...args: readonly string[]): string =>
  refusal("export", "bok.xlsx", "--register", "customers", "--out", "ut.csv", ...args);
const planned = (...args: readonly string[]): string =>
  refusal("plan", "bok.xlsx", "fil.csv", "--register", "customers", ...args);

test.each([
  [["--columns", "frob"], "--columns: registret har inget fält ”frob”."],
  [["--columns", "number,name,Kundnummer"], "--columns: ”Kundnummer” står två gånger."],
  [["--columns", ""], "--columns behöver ett värde."],
  [["--columns", " , "], "--columns behöver ett värde."],
  [["--where", "frob"], "--where: ”frob” ska skrivas fält=värde."],
  [["--where", "frob=1"], "--where: registret har inget fält ”frob”."],
  [["--where", "!name=1"], "--where: bara Ja och Nej"],
  [["--profile", "flex", "--columns", "frob"], "--columns: registret har inget fält ”frob”."],
  [["--profile", "flex", "--columns", "code,code"], "--columns: ”code” står två gånger."],
] as const)("what is wrong with export %j is told of the option that was given", (args, told) => {
  const register = args.includes("flex" as never) ? ["--register", "projects"] : [];
  writeBook("bok.xlsx", { customers: [], projects: [] });
  expect(exported(...register, ...args)).toContain(told);
  expect(existsSync(at("ut.csv"))).toBe(false);
});

test.each([
  [["--map", "Namn=frob"], "--map: registret har inget fält ”frob”."],
  [["--map", "Frob=name"], "--map: filen har ingen kolumn ”Frob”"],
  [["--set", "frob=1"], "--set: registret har inget fält ”frob”."],
  [["--set", "frob"], "--set: ”frob” ska skrivas fält=värde."],
  [["--clear", "Frob"], "--clear: filen har ingen kolumn ”Frob”"],
] as const)("what is wrong with plan %j is told of the option that was given", (args, told) => {
  expect(planned(...args)).toContain(told);
});

test("every verb is named where none is given or the one that is given is none", () => {
  for (const told of [refusal(), refusal("frob")]) for (const verb of verbNames) expect(told).toContain(verb);
  expect(refusal("access")).toBe("Säg vad: access plan, access apply, access who eller access reconcile.");
  expect(refusal("access", "frob", "bok.xlsx")).toBe(
    "”access frob” finns inte. Välj access plan, access apply, access who eller access reconcile.",
  );
});

test("the page of the command line and the help show how each verb is written", () => {
  const page = readFileSync("docs/cli.md", "utf8");
  const synopsis = /```\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  for (const verb of verbNames) {
    expect(synopsis).toContain(`-- ${verb} `);
    for (const lang of ["sv", "en"])
      expect(kontera("--help", "--lang", lang).out).toMatch(new RegExp(`^ {2}${verb} `, "m"));
  }
});

test("a folder that is missing is named, not the file that is to be made in it", () => {
  const told = (file: string) => `Mappen till ${file} finns inte. Skapa den först, eller välj en annan.`;
  expect(refusal("new", "ingen/ny.xlsx")).toBe(told("ingen/ny.xlsx"));
  expect(exported("--out", "ingen/ut.csv")).toBe(told("ingen/ut.csv"));
});

test("a new workbook is made under the ending that Excel opens it by", () => {
  for (const name of ["ny.xls", "ny.csv", "ny", "ny.xlsm"]) {
    expect(refusal("new", name)).toBe(`${name} ska sluta på .xlsx, annars öppnar Excel den inte.`);
    expect(existsSync(at(name))).toBe(false);
  }
});

test("a model that no export can follow is refused before anything is written over", () => {
  const models = {
    "fast.txt":
      "Kundnr    Namn          Ort\r\n1         Acme AB       Lund\r\n2         Bo            Lund\r\n",
    "apostrof.csv": "'Kundnr';'Namn'\r\n'1';'Acme'\r\n",
    "hela.csv": '"Kundnr;Namn"\r\n"1;Acme"\r\n',
    "dubbla.csv": '"""Kundnr""";"""Namn"""\r\n"""1""";"""Acme"""\r\n',
  };
  for (const [name, text] of Object.entries(models)) {
    write(name, text);
    write("ut.csv", "står kvar");
    expect(exported("--like", name)).toContain(`--like: ${name} är`);
    expect(new TextDecoder().decode(read("ut.csv"))).toBe("står kvar");
  }
});
