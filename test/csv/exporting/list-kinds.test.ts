import { expect, test } from "vitest";
import { requireTable } from "#core/book/book";
import { decode } from "#core/csv/decode";
import { exportDefaults } from "#core/csv/exported-file";
import { certifyExport } from "#core/csv/exporting/certify-export";
import { listColumns, listKindsOf } from "#core/csv/exporting/list-kinds";
import { makeExport } from "#core/csv/exporting/make-export";
import { finish } from "#core/values/task";
import { bookOf } from "../../rules/books";

const book = bookOf({
  customers: [{ number: "7", name: "Åkeri", contact: "Eva", email: "e@a.se", phone: "+46 8 1", Eget: "x" }],
  timeCodes: [{ code: "1", name: "Arbete" }],
  prices: [{ price: 500 }],
});

test("a register offers the kinds of list that it has columns for (#136)", () => {
  const kinds = (register: "customers" | "timeCodes" | "prices") => listKindsOf(requireTable(book, register));
  expect(kinds("customers")).toEqual(["names", "contacts", "addresses", "billing"]);
  expect(kinds("timeCodes")).toEqual(["names"]);
  expect(kinds("prices")).toEqual([]);
});

test("a list has its columns in its order, and is for reading: it bears no certificate (#136, Q38)", () => {
  const columns = listColumns(requireTable(book, "customers"), "contacts");
  const way = { kind: "own", options: { ...exportDefaults, columns }, isList: true } as const;
  const made = finish(makeExport(book, "customers", way, { lang: "sv" }))!;
  expect(finish(decode(made.files[0]!.bytes, "utf-8")).text).toBe(
    "Kundnummer;Namn;Kontaktperson;Er referens;E-post;Telefonnummer\r\n7;Åkeri;Eva;;e@a.se;+46 8 1\r\n",
  );
  expect(made.losses).toEqual([]);
  expect(finish(certifyExport(book, "customers", way, made))).toBeUndefined();
});
