import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { prepareRowsWithCode, rowsWithCode } from "#core/resolve/rows-with-code";
import { finish } from "#core/values/task";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

test("what is made ready of the entries by their codes is not made again when a code is asked for", () => {
  const book = bookOf({
    dimensions: [
      { dimension: "6", kind: "Projekt" },
      { dimension: "8", kind: "Kund" },
      { dimension: "Avd" },
      { dimension: "Kst" },
    ],
    timeEntries: [
      { project: "A", customer: "M1", Avd: "20", Kst: "10" },
      { project: "B", customer: "M1", Avd: "10", Kst: "20" },
      { project: "a", customer: "M2", Avd: "10", Kst: "20" },
    ],
  });
  const entries = tableOf(book, "timeEntries")!;
  finish(prepareRowsWithCode(book, entries));
  const ready = [...entries.indexes.keys()];
  const rows = (dimension: string, code: string) => rowsWithCode(book, entries, fold(dimension), fold(code));
  expect([rows("6", "A"), rows("8", "M1"), rows("Kst", "20"), rows("Avd", "20")]).toEqual([
    [0, 2],
    [0, 1],
    [1, 2],
    [0],
  ]);
  expect([...entries.indexes.keys()]).toEqual(ready);
  expect(rows("okänd", "A")).toEqual([]);
});
