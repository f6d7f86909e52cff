import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import type { Book } from "#core/book/book";
import { journalOf, readJournal, writeJournal } from "#core/book/journal";
import { undoJournal } from "#core/book/undo-journal";
import { closeProject } from "#core/restructure/close-project";
import { copyProject } from "#core/restructure/copy-project";
import { deleteProject } from "#core/restructure/delete-project";
import { moveProject } from "#core/restructure/move-project";
import { newProject } from "#core/restructure/new-project";
import type { Plan, TreeRefusal } from "#core/restructure/plan";
import type { Result } from "#core/values/result";
import { finish } from "#core/values/task";
import type { Task } from "#core/values/task";
import { bookOf, type Rows } from "../rules/books";
import { planOf, wholeBook } from "./plans";

const rows: Rows = {
  projects: [
    { code: "A", name: "A" },
    { code: "A.B", name: "B", bookable: "Ja" },
    { code: "a.b", name: "Dubblett" },
    { code: "A.B.C", name: "C" },
    { code: "D", name: "D" },
  ],
  dimensions: [{ dimension: "P", kind: "Projekt" }],
  timeEntries: [
    { date: 46_082, project: "A.B", hours: 8 },
    { date: 46_082, project: "A.B", hours: 8 },
    { date: 46_082, project: "a.b.c", hours: 8 },
  ],
  controls: [
    { project: "D", limit: 1 },
    { project: "A.B.C", limit: 2 },
  ],
  permissions: [{ user: "u", role: "r", dimension: "P", code: "A.B" }],
};

const changes: Record<string, (book: Book) => Task<Result<Plan, TreeRefusal>>> = {
  new: (book) => newProject(book, { parent: "A.B", code: "Ny", name: "Ny", unbookParent: true }),
  copied: (book) => copyProject(book, { from: "A.B", to: "A.E", name: "", below: true, unbookParent: true }),
  moved: (book) => moveProject(book, { from: "A.B", to: "D.E", unbookParent: true }),
  closed: (book) => closeProject(book, { project: "A", below: true }),
  deleted: (book) => deleteProject(book, { project: "D", below: true }),
};

test.each(Object.entries(changes))(
  "what was %s is undone from the import log next week, cell by cell",
  (_, change) => {
    const book = bookOf(rows);
    const before = wholeBook(book);
    const { edits } = planOf(change(book));
    expect(edits.length).toBeGreaterThan(0);
    const journal = finish(readJournal(finish(writeJournal(finish(journalOf(book, edits))))));
    apply(book, edits);
    expect(wholeBook(book)).not.toEqual(before);
    const undo = finish(undoJournal(book, journal.ok ? journal.value : []));
    apply(book, undo.edits);
    expect(undo.conflicts).toEqual([]);
    expect(wholeBook(book)).toEqual(before);
  },
);
