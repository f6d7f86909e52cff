import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { deleteRow } from "#core/book/delete-row";
import { appendRow, setField } from "#core/book/new-row";
import { rowId } from "#core/book/row-id";
import { notices } from "#core/text/sv/notices";
import { dayOf } from "#core/values/date";
import { editLines } from "../../../../addin/pane/kit/edit-lines";
import { movedTo } from "../../../../addin/pane/kit/roving";
import { windowOf } from "../../../../addin/pane/kit/window";
import { bookOf } from "../../../rules/books";

test("the keys of a list stay within it", () => {
  expect(movedTo("ArrowUp", 0, 5)).toBe(0);
  expect(movedTo("ArrowDown", 3, 5)).toBe(4);
  expect(movedTo("PageDown", 3, 5)).toBe(4);
  expect(movedTo("End", 0, 5)).toBe(4);
  expect(movedTo("Home", 4, 5)).toBe(0);
  expect(movedTo("a", 4, 5)).toBeUndefined();
});

test("a window holds the rows in view and a few around, never more than there are", () => {
  expect(windowOf(0, 600, 60, 1000)).toEqual({ first: 0, end: 18 });
  expect(windowOf(6000, 600, 60, 1000)).toEqual({ first: 92, end: 118 });
  expect(windowOf(60_000, 600, 60, 1000)).toEqual({ first: 992, end: 1000 });
  expect(windowOf(-500, 600, 60, 3)).toEqual({ first: 0, end: 3 });
});

test("a preview says where, what stands there and what will; dates as dates", () => {
  const book = bookOf({ projects: [{ code: "A", name: "a", startDate: 46_000 }] });
  const projects = tableOf(book, "projects")!;
  const edits = [
    setField(book, projects, rowId(0), "name", "b")!,
    setField(book, projects, rowId(0), "startDate", dayOf(2026, 3, 2))!,
    appendRow(book, projects, { code: "B", name: "ny" }),
  ];
  const { changed, added, removed, lines } = editLines(book, edits, "sv", notices.rowOf);
  expect({ changed, added, removed }).toEqual({ changed: 2, added: 1, removed: 0 });
  expect(lines).toEqual([
    { kind: "cell", place: "Projekt B2", header: "Namn", from: "a", to: "b" },
    { kind: "cell", place: "Projekt C2", header: "Startdatum", from: "2025-12-09", to: "2026-03-02" },
    {
      kind: "added",
      place: "Projekt",
      cells: [
        { header: "Kod", text: "B" },
        { header: "Namn", text: "ny" },
      ],
    },
  ]);
});

test("a row that goes is named by its number, and quoted", () => {
  const book = bookOf({ projects: [{ code: "A", name: "a" }, { code: "B" }] });
  const table = tableOf(book, "projects")!;
  const edit = deleteRow(table, rowId(1));
  expect(editLines(book, [edit], "sv", notices.rowOf)).toEqual({
    changed: 0,
    added: 0,
    removed: 1,
    lines: [{ kind: "removed", place: "Projekt rad 3", cells: [{ header: "Kod", text: "B" }] }],
  });
});
