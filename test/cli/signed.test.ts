import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson, read, write } from "./command";

inOwnFolders();

test("a workbook that somebody has signed is written with the word that its signature holds no more", () => {
  writeBook("bok.xlsx", { customers: [{ number: "1", name: "A" }] });
  writeLines("fil.csv", "Kundnr;Namn", "2;B");
  const args = ["import", "bok.xlsx", "fil.csv", "--register", "customers", "--out", "ny.xlsx"] as const;
  expect(konteraJson(...args).json).not.toHaveProperty("written.signatureLost");
  const parts = { ...unzipSync(read("bok.xlsx")), "_xmlsignatures/sig1.xml": strToU8("<Signature/>") };
  write("bok.xlsx", zipSync(parts));
  expect(konteraJson(...args).json).toMatchObject({ written: { signatureLost: true } });
  expect(kontera(...args).out).toContain("Filens digitala signatur gäller inte längre");
  expect(kontera(...args, "--lang", "en").out).toContain("Sign again in Excel.");
});
