import { expect, test } from "vitest";
import type { Row } from "../rules/books";
import { writeBook } from "./books";
import { inOwnFolders, kontera } from "./command";

inOwnFolders();

const [hours, money] = ["Budgeterad tid", "Fakturerbar tid"];
const [warning, stop] = ["Varning", "Registreringsstopp"];

const control = (project: string, of: string, kind: string, limit: number): Row => ({
  project,
  control: of,
  kind,
  limit,
});

const entry = (project: string, time: number): Row => ({
  date: "2026-03-02",
  employee: "1",
  project,
  hours: time,
});

test("people are told each limit as their language writes it", () => {
  const controls = [control("A", hours, stop, 80), control("A", money, warning, 12_000.5)];
  writeBook("bok.xlsx", { projects: [{ code: "A", name: "A", budgetHours: 10 }], controls });
  const said = (lang: string) =>
    kontera("controls", "bok.xlsx", "--lang", lang).out.replaceAll("\u00A0", " ").split("\n");
  const [, percent, kronor] = said("en");
  expect([percent?.includes(" 80% "), kronor?.includes("SEK 12,000.50 ")]).toEqual([true, true]);
  const [, procent, kr] = said("sv");
  expect([procent?.includes(" 80 % "), kr?.includes(" 12 000,50 kr ")]).toEqual([true, true]);
});

test("people are told the share, what tripped it, and of a control that lacks something where it stands #42 #47", () => {
  writeBook("bok.xlsx", {
    projects: [{ code: "A", name: "A", budgetHours: 10 }],
    timeEntries: [entry("A", 9)],
    controls: [
      control("A", hours, warning, 80),
      control("", hours, warning, 80),
      control("B", hours, stop, 1),
    ],
  });
  const lines = kontera("controls", "bok.xlsx").out.replaceAll("\u00A0", " ").split("\n");
  expect(lines[1]).toMatch(/80 % +9 h +90 % +10 h +Nådd +Utlöst av rad 2/);
  expect(lines[2]).toMatch(/Ofullständig +något saknas eller går inte att läsa, rad 3 i Kontroller/);
  expect(lines[3]).toMatch(/Ofullständig +projektet finns inte, rad 4 i Kontroller/);
});
