import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { diskOf } from "../../cli/disk";
import { refusal } from "../../cli/refusal";
import { writeBook, writeLines } from "./books";
import { at, inOwnFolders, kontera, konteraJson, read, write } from "./command";

inOwnFolders();

const importing = (out: string, ...more: readonly string[]) =>
  kontera("import", "bok.xlsx", "fil.csv", "--register", "customers", "--out", out, ...more);

beforeEach(() => {
  writeBook("bok.xlsx", { customers: [{ number: "M3", name: "Åkers" }] });
  writeLines("fil.csv", "Kundnr;Namn", "0007;Ny");
});

test("a workbook that somebody has saved since it was read is not replaced", () => {
  const disk = diskOf(at);
  const expected = read("bok.xlsx");
  write("bok.xlsx", "en annan");
  const saved = disk.save("bok.xlsx", new Uint8Array([1]), { expected });
  expect(saved).toEqual({ ok: false, error: { code: "changed-meanwhile", file: "bok.xlsx" } });
  expect(Buffer.from(read("bok.xlsx")).toString()).toBe("en annan");
  expect(readdirSync(at(""))).toEqual(["bok.xlsx", "fil.csv"]);
});

test("two runs that write one file do not both succeed, and what a killed one left behind is cleared", () => {
  const dead = execFileSync(process.execPath, ["-p", "process.pid"]).toString().trim();
  writeFileSync(at(`bok.xlsx.${dead}.tmp`), "halv");
  expect(importing("bok.xlsx").code).toBe(0);
  expect(readdirSync(at(""))).toEqual(["bok.xlsx", "fil.csv"]);
  // The process of the tests' own parent is one that runs.
  writeFileSync(at(`bok.xlsx.${process.ppid}.tmp`), "halv");
  writeLines("fil.csv", "Kundnr;Namn", "0008;Ny");
  const { code, err } = importing("bok.xlsx");
  expect([code, err.includes("skrivs just nu av en annan körning")]).toEqual([2, true]);
});

test("a workbook that is open in Excel or LibreOffice is written only with --force", () => {
  for (const owner of ["~$bok.xlsx", ".~lock.bok.xlsx#"]) {
    write(owner, "");
    const before = read("bok.xlsx");
    expect(importing("bok.xlsx").err).toContain("bok.xlsx är öppen i Excel eller LibreOffice");
    expect(read("bok.xlsx")).toEqual(before);
    expect(importing("ny.xlsx").code).toBe(0);
  }
  expect(importing("bok.xlsx", "--force").code).toBe(0);
});

test("a write-protected file, a device and a link to nothing are not replaced", () => {
  writeBook("arkiv.xlsx", { customers: [] });
  chmodSync(at("arkiv.xlsx"), 0o444);
  expect(importing("arkiv.xlsx").err).toContain("arkiv.xlsx är skrivskyddad");
  symlinkSync(at("finns-inte"), at("länk.xlsx"));
  expect(importing("länk.xlsx").err).toContain("är ingen vanlig fil");
  execFileSync("mkfifo", [at("rör.xlsx")]);
  expect(importing("rör.xlsx").err).toContain("är ingen vanlig fil");
  expect(statSync(at("rör.xlsx")).isFIFO()).toBe(true);
  expect(existsSync(at("finns-inte"))).toBe(false);
});

test("a full disk is told as such, and not as a lock", () => {
  const full = Object.assign(new Error("no space left"), { code: "ENOSPC" });
  expect(refusal(full, "ny.xlsx", "not-writable")).toEqual({ code: "disk-full", file: "ny.xlsx" });
});

test("what is written is read back, and tells how much of the file is as it was", () => {
  const { json } = konteraJson(
    "import",
    "bok.xlsx",
    "fil.csv",
    "--register",
    "customers",
    "--out",
    "ny.xlsx",
  );
  expect(json).toMatchObject({
    written: {
      followed: { formulas: 0, names: 0, charts: 0, pivots: 0 },
      verified: { changed: expect.arrayContaining(["xl/workbook.xml"]) as string[] },
    },
  });
  const args = [
    "import",
    "bok.xlsx",
    "fil.csv",
    "--register",
    "customers",
    "--out",
    "ny.xlsx",
    "--no-verify",
  ] as const;
  expect(konteraJson(...args).json).toMatchObject({ written: { verified: null } });
});
