import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { at, inOwnFolders, kontera } from "./command";

inOwnFolders();

const exporting = (...options: readonly string[]) =>
  kontera("export", "bok.xlsx", "--out", "ut.csv", ...options);

test.each([
  [
    ["projects", "--profile", "sie4", "--tree", "--list", "budget"],
    "--list går inte ihop med --profile sie4.",
  ],
  [["customers", "--tree"], "--tree gäller bara med --profile sie4."],
  [["projects", "--profile", "sie5", "--tree"], "--tree gäller bara med --profile sie4."],
  [["customers", "--profile", "sie4", "--tree"], "--tree gäller bara med --register projects."],
  [["customers", "--list", "names", "--columns", "number"], "--list går inte ihop med --columns."],
  [
    ["customers", "--profile", "fortnox", "--columns", "number"],
    "--columns går inte ihop med --profile fortnox.",
  ],
  [["customers", "--profile", "sie4", "--encoding", "utf-8"], "--encoding går inte ihop med --profile sie4."],
  [["customers", "--template", "X", "--delimiter", "tab"], "--delimiter går inte ihop med --template."],
  [["customers", "--template", "X", "--like", "f.csv"], "--template går inte ihop med --like."],
  [["customers", "--like", "f.csv", "--profile", "fortnox"], "--like går inte ihop med --profile fortnox."],
  [["customers", "--like", "f.csv", "--list", "names"], "--list går inte ihop med --like."],
  [["customers", "--map", "Namn=name"], "--map gäller bara med --like."],
  [["customers", "--accept"], "--accept gäller bara med --like."],
] as const)(
  "an option that would do nothing is refused, and no file is made: %j",
  ([register, ...options], told) => {
    writeBook("bok.xlsx", { customers: [], projects: [] });
    writeLines("f.csv", "Kundnr;Namn", "1;A");
    const { code, err } = exporting("--register", register, ...options);
    expect(err).toContain(told);
    expect(code).toBe(2);
    expect(existsSync(at("ut.csv"))).toBe(false);
  },
);

test("a file that lost what its receiver has no word for says so, and never that it cannot be imported", () => {
  writeBook("bok.xlsx", { projects: [{ code: "1", name: "Ett", status: "Fryst" }] });
  const { err } = exporting("--register", "projects", "--profile", "fortnox");
  expect(err).toContain("Filen är inte läst tillbaka: det som inte följer med står nedan.");
  expect(err).not.toContain("kan inte läsas in igen");
});

test("projects that SIE leaves out are told as those that cannot be registered on", () => {
  writeBook("bok.xlsx", {
    projects: [
      { code: "1", name: "Huvud", status: "Avslutat" },
      { code: "2", name: "Två", status: "Pågående" },
    ],
  });
  const { err } = exporting("--register", "projects", "--profile", "sie4");
  expect(err).toContain(
    "1 projekt som det inte går att registrera på: SIE tar bara dem som bär registreringar.",
  );
});
