import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { tableOf, type Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { loggedJobs, type JobFacts } from "#core/book/log";
import { linkInSettings, type LogEntry, logEntry } from "#core/book/log-entry";
import { appendRow, setContent } from "#core/book/new-row";
import { positionAt } from "#core/book/row-id";
import { verifyLog, type LogFault } from "#core/book/verify-log";
import { finish } from "#core/values/task";
import { bookOf, type Rows } from "../rules/books";
import { runs } from "../runs";

const factsOf = (job: string, undoes = ""): JobFacts => ({
  job,
  time: job,
  what: "Ändring",
  register: "projects",
  file: "",
  added: 0,
  changed: 1,
  unchanged: 0,
  refused: 0,
  ...(undoes !== "" && { undoes }),
});

const start: Rows = {
  settings: [{ name: "Valuta", value: "SEK" }],
  projects: [
    { code: "A", name: "Ett", budgetHours: 10, budgetAmount: 1000 },
    { code: "B", name: "Två", budgetHours: 2.5, budgetAmount: 99.95 },
  ],
  importLog: [],
};

const logOf = (book: Book) => tableOf(book, "importLog")!;
const faultsOf = (book: Book): LogFault[] => finish(verifyLog(logOf(book), linkInSettings(book)));
const kindsOf = (book: Book) => faultsOf(book).map(({ kind }) => kind);

/** Gives project A another budget, as a job of that name. */
const doJob = (book: Book, job: string, amount: number, undoes?: string): void => {
  const projects = tableOf(book, "projects")!;
  const edit = setContent(projects, projects.order[positionAt(0)]!, "budgetAmount", amount)!;
  apply(book, [edit, ...finish(logEntry(book, [edit], factsOf(job, undoes))).edits]);
};

const bookWithJobs = (count: number, rows = start): Book => {
  const book = bookOf(rows);
  for (let job = 1; job <= count; job++) doJob(book, `job ${job}`, 1000 + job);
  return book;
};

const setLog = (book: Book, at: number, field: string, to: string): void => {
  const log = logOf(book);
  apply(book, [setContent(log, log.order[positionAt(at)]!, field, to)!]);
};

const dropLog = (book: Book, at: number): void => {
  const log = logOf(book);
  const row = log.order[positionAt(at)]!;
  apply(book, [
    { kind: "delete", register: "importLog", row, position: positionAt(at), cells: log.raw[row]! },
  ]);
};

/** Someone sorts the log the other way around. */
const turnLog = (book: Book): void => {
  const { order } = logOf(book);
  order.splice(positionAt(0), order.length, ...order.toReversed());
};

const putIn = (book: Book, at: number, cells: readonly string[]): void => {
  const log = logOf(book);
  const row = log.raw.length as Edit["row"];
  apply(book, [
    {
      kind: "insert",
      register: "importLog",
      row,
      position: positionAt(at),
      cells: log.headers.map((_, column) => cells[column] ?? ""),
    },
  ]);
};

test("a job's row tells rows and sums of each register that it touches, before and after", () => {
  const book = bookWithJobs(1);
  const log = logOf(book);
  const totals = log.raw[log.order[positionAt(0)]!]![log.columnOf.get("totals")!];
  expect(totals).toContain("Projekt: 2 → 2");
  expect(totals).toContain("Budgeterat belopp: 1099,95 → 1100,95");
  expect(totals).toContain("Budgeterade timmar: 12,50 → 12,50");
});

test("a log that nobody has touched holds, and Inställningar says how it ends", () => {
  const book = bookWithJobs(4);
  expect(faultsOf(book)).toEqual([]);
  expect(linkInSettings(book)).toMatch(/^4:[0-9a-f]{16}$/);
  expect(tableOf(book, "settings")!.order).toHaveLength(3);
});

test("each changed, lost or added row is found, the last one too, wherever the rows stand", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 8 }),
      fc.nat(),
      fc.constantFrom("change", "lose", "add"),
      fc.constantFrom("what", "time", "totals", "undo", "job"),
      fc.boolean(),
      (count, seed, act, field, isTurned) => {
        const book = bookWithJobs(count);
        const at = seed % count;
        if (act === "change") setLog(book, at, field, "ett annat");
        else if (act === "lose") dropLog(book, at);
        else putIn(book, at + 1, ["ny", "1"]);
        if (isTurned) turnLog(book);
        const kinds = kindsOf(book);
        const isWhole = kinds.length === 0;
        expect(isWhole).toBe(false);
        if (act === "change")
          expect(faultsOf(book)).toContainEqual({ kind: "changed", number: at + 1, row: at });
      },
    ),
    { numRuns: runs(60) },
  );
});

test("a lost row is told by its number, and those lost at the end are known from Inställningar", () => {
  const middle = bookWithJobs(5);
  dropLog(middle, 2);
  expect(faultsOf(middle)).toEqual([{ kind: "lost", from: 3, to: 3 }]);
  const end = bookWithJobs(5);
  dropLog(end, 4);
  dropLog(end, 3);
  expect(faultsOf(end)).toEqual([{ kind: "lost", from: 4, to: 5 }]);
});

test("outer white that a sheet has lost is no change", () => {
  const book = bookWithJobs(3);
  const log = logOf(book);
  const undo = String(log.raw[log.order[positionAt(1)]!]![log.columnOf.get("undo")!]);
  setLog(book, 1, "undo", ` ${undo} `);
  expect(faultsOf(book)).toEqual([]);
  const chain = String(log.raw[log.order[positionAt(1)]!]![log.columnOf.get("chain")!]);
  setLog(book, 1, "chain", ` ${chain} `);
  expect(faultsOf(book)).toEqual([]);
});

test("the rows of an older log are before the chain: it begins after them, and vouches for them together", () => {
  const older = [
    { job: "gammal", part: "1", what: "Import" },
    { job: "gammal 2", part: "1", what: "Import" },
  ];
  const book = bookWithJobs(2, { ...start, importLog: older });
  expect(faultsOf(book)).toEqual([]);
  setLog(book, 0, "what", "något annat");
  expect(faultsOf(book)).toEqual([{ kind: "before-the-chain", expected: 2, found: 2 }]);
  const other = bookWithJobs(2, { ...start, importLog: older });
  dropLog(other, 1);
  expect(kindsOf(other)).toEqual(["before-the-chain"]);
});

test("how many rows from before the chain are left is told beside how many there were", () => {
  const older = ["ett", "två", "tre"].map((job) => ({ job, part: "1", what: "Import" }));
  const book = bookWithJobs(1, { ...start, importLog: older });
  dropLog(book, 0);
  expect(faultsOf(book)).toEqual([{ kind: "before-the-chain", expected: 3, found: 2 }]);
});

test("two writers' jobs at the same time are told as a fork, and the next job vouches for both", () => {
  const one = bookWithJobs(2);
  const other = bookOf(start);
  doJob(other, "job 1", 1001);
  doJob(other, "någon annans", 7);
  const log = logOf(other);
  putIn(one, 2, log.raw[log.order[positionAt(1)]!]!.map(String));
  expect(faultsOf(one)).toEqual([expect.objectContaining({ kind: "fork", number: 2 })]);
  doJob(one, "job 3", 5);
  expect(kindsOf(one)).toEqual(["fork"]);
  turnLog(one);
  expect(kindsOf(one)).toEqual(["fork"]);
  turnLog(one);
  setLog(one, 2, "what", "ändrad");
  expect(kindsOf(one)).toContain("changed");
});

test("a row below the chain that has no link was not written by Kontera", () => {
  const book = bookWithJobs(2);
  putIn(book, 2, ["egen", "1"]);
  expect(kindsOf(book)).toEqual(["added"]);
});

test("undoing adds a row and changes none, and undoing the undo does the job again #147", () => {
  const book = bookWithJobs(1);
  const before = JSON.stringify(logOf(book).raw);
  doJob(book, "undo", 1000, "job 1");
  expect(JSON.stringify(logOf(book).raw.slice(0, 1))).toBe(before);
  expect(loggedJobs(book).map(({ job, undone }) => [job, undone])).toEqual([
    ["undo", ""],
    ["job 1", "undo"],
  ]);
  doJob(book, "redo", 1001, "undo");
  expect(loggedJobs(book).map(({ job, undone }) => [job, undone])).toEqual([
    ["redo", ""],
    ["undo", "redo"],
    ["job 1", ""],
  ]);
  expect(faultsOf(book)).toEqual([]);
});

test("a job that itself brings in the setting of the last link gets no second row of it", () => {
  const book = bookOf(start);
  const settings = tableOf(book, "settings")!;
  const added = appendRow(book, settings, { name: "Importloggens sista länk", value: "" });
  const log = finish(logEntry(book, [added], factsOf("job 1")));
  // The other row is of the registers that stand.
  expect(log).toMatchObject({ rows: 2, cells: 0 });
  apply(book, [added, ...log.edits]);
  expect(settings.order).toHaveLength(3);
  expect(linkInSettings(book)).toMatch(/^1:/);
  expect(faultsOf(book)).toEqual([]);
});

const linkName = "Importloggens sista länk";

/** What a job does to the setting that holds the link; what it says of the registers that stand comes after. */
const linkEdit = ({ edits }: LogEntry) => edits.find(({ register }) => register === "settings");

test("a link that a job brings in among its settings is written over, what it said before quoted", () => {
  const book = bookOf(start);
  const added = appendRow(book, tableOf(book, "settings")!, { name: linkName, value: "7:0123456789abcdef" });
  expect(linkEdit(finish(logEntry(book, [added], factsOf("job 1"))))).toMatchObject({
    kind: "set",
    register: "settings",
    from: "7:0123456789abcdef",
    to: expect.stringMatching(/^1:/) as string,
  });
});

test("a job that deletes a setting leaves the last link in its row, or gives it a new one where it deletes that row", () => {
  const linkAfterDeleting = (at: number) => {
    const book = bookWithJobs(1);
    const settings = tableOf(book, "settings")!;
    const row = settings.order[positionAt(at)]!;
    const gone: Edit = {
      kind: "delete",
      register: "settings",
      row,
      position: positionAt(at),
      cells: settings.raw[row]!,
    };
    return linkEdit(finish(logEntry(book, [gone], factsOf("job 2"))));
  };
  expect(linkAfterDeleting(0)).toMatchObject({ kind: "set", register: "settings", row: 1 });
  expect(linkAfterDeleting(1)).toMatchObject({ kind: "insert", register: "settings" });
});

test("the first link stands right below the settings, however many rows the job brings into other registers", () => {
  const book = bookOf(start);
  const projects = tableOf(book, "projects")!;
  const added = appendRow(book, projects, { code: "C", name: "Tre" });
  expect(linkEdit(finish(logEntry(book, [added], factsOf("job 1"))))).toMatchObject({
    kind: "insert",
    register: "settings",
    position: 1,
  });
});
