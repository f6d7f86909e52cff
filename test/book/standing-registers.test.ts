import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import { setContent } from "#core/book/new-row";
import { positionAt } from "#core/book/row-id";
import { goneRegisters, registersNamedIn, rememberedRegisters } from "#core/book/standing-registers";
import { bookOf } from "../rules/books";

const off = (modules: string) => [{ name: "Avstängda moduler", value: modules }];
const turnOn = (book: Book): void => {
  const settings = tableOf(book, "settings")!;
  apply(book, [setContent(settings, settings.order[positionAt(0)]!, "value", "")!]);
};

test("a list names registers in either language or by id, parted by semicolons or commas", () => {
  expect(registersNamedIn("Projekt; customers,TIDRADER; ; okänt")).toEqual([
    "projects",
    "customers",
    "timeEntries",
  ]);
});

test("a register whose module is turned on again stands in the workbook, though it is yet to be read #4", () => {
  const rows = { settings: off("Budget"), projects: [], timeEntries: [{ project: "A", hours: 1 }] };
  const book = bookOf(rows);
  expect(book.tables.has("timeEntries")).toBe(false);
  expect(goneRegisters(book, "Projekt; Tidrader")).toEqual([]);
  turnOn(book);
  expect(goneRegisters(book, "Projekt; Tidrader; Kunder")).toEqual(["customers"]);
  const without = bookOf({ settings: off("Budget"), projects: [] });
  turnOn(without);
  expect(goneRegisters(without, "Projekt; Tidrader")).toEqual(["timeEntries"]);
});

test("what stands is remembered with what stood before", () => {
  const book = bookOf({ projects: [], customers: [] });
  expect(rememberedRegisters(book, "Tidrader; Projekt")).toBe("Projekt; Kunder; Tidrader");
});
