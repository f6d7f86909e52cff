import type { JobFacts } from "../../src/book/log";
import { logEntry } from "../../src/book/log-entry";
import { readBook } from "../../src/book/read-book";
import { sheetWrites } from "../../src/book/sheet-writes";
import { defaultSettings } from "../../src/csv/default-settings";
import { planImport } from "../../src/csv/plan-import";
import { readFile } from "../../src/csv/read-file";
import { rules } from "../../src/rules";
import { checkBook } from "../../src/rules/engine/check";
import { dayNumber } from "../../src/values/brands";
import type { Task } from "../../src/values/task";
import { customerImport, fileOf } from "../data/customers";
import { projectTable } from "../data/projects";
import { contend } from "../method/contend";
import { threadTime } from "../method/thread-time";

const facts: JobFacts = {
  job: "1",
  time: "",
  what: "Import",
  register: "customers",
  file: "",
  added: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
};

/** The longest slice of the work between two places where the pane can breathe, in milliseconds of the processor. */
await contend(({ rows }) => {
  const { table, after, headers } = customerImport(rows);
  const file = fileOf([headers, ...after]);
  const tables = [table, projectTable(rows)];
  const longest: Record<string, number> = {};
  const through = <T>(name: string, task: Task<T>): T => {
    longest[name] ??= 0;
    for (;;) {
      const before = threadTime();
      const step = task.next();
      longest[name] = Math.max(longest[name], threadTime() - before);
      if (step.done) return step.value;
    }
  };
  return {
    work: () => {
      const { book } = through("read", readBook(tables, { date1904: false, today: dayNumber(20_000) }));
      through("check", checkBook(book, rules));
      const { parsed } = through("read the file", readFile(book, "customers", file));
      const { edits } = through("plan", planImport(book, parsed, defaultSettings(book, "customers", parsed)));
      through("log", logEntry(book, edits, facts));
      through("writes", sheetWrites(book, edits));
      return "done";
    },
    figures: () => longest,
  };
});
