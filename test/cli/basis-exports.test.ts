import { expect, test } from "vitest";
import type { Rows } from "../rules/books";
import { entry } from "./billed-entry";
import { writeBook } from "./books";
import { inOwnFolders, kontera } from "./command";

inOwnFolders();

const stamps = { released: "2026-03-31", releasedPrice: 1000, releasedAmount: 2000, basis: "1" };
const rows: Rows = {
  customers: [{ number: "M3", name: "M3" }],
  projects: [{ code: "P", name: "P", billable: "Ja – alltid" }],
  timeEntries: [entry("P", 2, stamps)],
};
const job = { job: "2026-04-06 09:00:00", part: "1", time: "2026-04-06 09:00:00", register: "timeEntries" };

test("who takes a basis back is told when it has gone out as a file, and not of another basis Q60", () => {
  const takenBack = (basis: string): string => {
    const what = `Underlag ${basis} lämnat som fil: 1 fakturarad, 2 000,00 kr`;
    writeBook("bok.xlsx", { ...rows, importLog: [{ ...job, what, undo: "" }] });
    return kontera("release", "bok.xlsx", "--undo", "1", "--out", "ny.xlsx").err;
  };
  expect(takenBack("1")).toContain("Underlag 1 har lämnats som fil (2026-04-06 09:00)");
  expect(takenBack("12")).not.toContain("lämnats");
});
