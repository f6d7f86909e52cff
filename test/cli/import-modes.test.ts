import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, konteraJson, read } from "./command";

inOwnFolders();

const customers = [
  { number: "M3", name: "Åkers", city: "Umeå", contact: "Eva" },
  { number: "K1", name: "Ek", city: "Lund" },
];
const plan = (...more: readonly string[]) => {
  writeBook("bok.xlsx", { customers });
  return konteraJson("plan", "bok.xlsx", "fil.csv", "--register", "customers", ...more);
};

test("a blank cell keeps what stands there, clears it, or clears it in the columns that are named Q33", () => {
  writeLines("fil.csv", "Kundnr;Ort;Kontaktperson", "M3;;");
  const cleared = (...more: readonly string[]) =>
    (plan(...more).json as { rows: { changes: { field: string }[] }[] }).rows[0]?.changes.map(
      ({ field }) => field,
    );
  expect(cleared()).toEqual([]);
  expect(cleared("--blank", "keep")).toEqual([]);
  expect(cleared("--blank", "clear")).toEqual(["city", "contact"]);
  expect(cleared("--clear", "Ort")).toEqual(["city"]);
  writeBook("bok.xlsx", { customers });
  expect(() => plan("--clear", "Finns inte")).toThrow();
});

test("an import may only add, only change, and let the last of several rows count Q34", () => {
  writeLines("fil.csv", "Kundnr;Namn", "M3;A", "N1;B", "K1;C", "K1;D");
  expect(plan().json).toMatchObject({ counts: { new: 1, changed: 1, refused: 2 } });
  expect(plan("--mode", "add").json).toMatchObject({ counts: { new: 1, changed: 0, refused: 3 } });
  expect(plan("--mode", "update").json).toMatchObject({ counts: { new: 0, changed: 1, refused: 3 } });
  expect(plan("--duplicates", "last").json).toMatchObject({ counts: { new: 1, changed: 2, refused: 1 } });
});

test("the refused rows go to a file with their reasons, and come in from it once they are mended", () => {
  writeLines("fil.csv", "Kundnr;Namn;Startdatum", "N1;Ny;2026-02-31", "M3;B;", "N2;=1+1;igår");
  plan("--refused", "ej.csv");
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(read("ej.csv"));
  const [header, first, second, ...rest] = text.split("\r\n");
  expect(header).toBe("\uFEFFKundnr;Namn;Startdatum;Skäl");
  expect(first).toContain("N1;Ny;2026-02-31;");
  expect(first).toContain("är inget datum i kalendern");
  expect(second).toContain("N2;'=1+1;igår;");
  expect(rest).toEqual([""]);
  writeLines(
    "fil.csv",
    ...text
      .replace("\uFEFF", "")
      .replace("2026-02-31", "2026-02-28")
      .replace("igår", "")
      .trim()
      .split("\r\n"),
  );
  expect(plan().json).toMatchObject({
    counts: { new: 2, refused: 0 },
    rows: [{}, { changes: [{ to: "N2" }, { field: "name", to: "=1+1" }] }],
  });
});

test("rows are matched by the columns that --key names, and lines that --skip names are left out", () => {
  writeBook("bok.xlsx", { customers: [{ number: "M3", name: "Åkers", email: "a@b.se", city: "Umeå" }] });
  writeLines("fil.csv", "E-post;Ort", "A@B.se;Lund", "c@d.se;Ystad");
  const asked = ["plan", "bok.xlsx", "fil.csv", "--register", "customers"];
  const { json } = konteraJson(...asked, "--key", "E-post", "--skip", "3");
  expect(json).toMatchObject({
    counts: { new: 0, changed: 1, refused: 1 },
    file: { key: ["email"] },
    rows: [{ key: "A@B.se" }, { key: "c@d.se", reasons: [{ code: "unticked" }] }],
  });
  expect(konteraJson(...asked, "--key", "email", "--save-recipe", "r.json").json).toMatchObject({
    counts: { changed: 1 },
  });
  expect(konteraJson(...asked, "--recipe", "r.json").json).toMatchObject({
    file: { key: ["email"] },
    counts: { changed: 1 },
  });
});
