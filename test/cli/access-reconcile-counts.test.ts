import { beforeEach, expect, test } from "vitest";
import { bureau } from "../access/books";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, konteraJson } from "./command";

inOwnFolders();
beforeEach(() => writeBook("bok.xlsx", bureau));

const HEADERS = "Klient;Konsult;Program";

test("a line that counts the lines below a list speaks of nobody #155", () => {
  for (const count of [
    "Antal: 7",
    "Antal rader: 7;;",
    "7 rader",
    "(7 rows affected)",
    "Antal:;7;",
    "Totalt: 7",
  ]) {
    writeLines("lista.csv", HEADERS, "K1;petra;BOK", count);
    const { unread, passedOver } = konteraJson("access", "reconcile", "bok.xlsx", "lista.csv").json as {
      readonly unread?: readonly number[];
      readonly passedOver: readonly object[];
    };
    expect([unread, passedOver]).toMatchObject([undefined, [{ line: 3, why: "total" }]]);
  }
});
