import type { Book } from "../../src/book/book";
import type { Edit } from "../../src/book/edit";
import { columnAt, positionAt } from "../../src/book/row-id";
import type { RegisterId } from "../../src/registers/register";
import { rules } from "../../src/rules";
import { applyChecked, checkBook, findingsOf } from "../../src/rules/engine/check";
import { finish } from "../../src/values/task";
import { bookOf } from "../data/book";
import { companyTables } from "../data/company";
import { chooser, randomFrom } from "../data/random";
import { contend } from "../method/contend";

const EDITS = 2000;

/** The registers that people type in, each as often as it stands here. */
const typedIn: readonly RegisterId[] = [
  ...["projects", "projects", "projects", "customers", "customers", "timeEntries", "timeEntries"],
  ...["participants", "projectCodings", "controls", "projectCompetences", "recurringShifts", "attachments"],
] as readonly RegisterId[];

/** A cell gets what another row has in its column: a value that somebody could have typed there. */
const anyEdit = (book: Book, random: () => number): Edit => {
  const choose = chooser(random);
  const register = choose(typedIn);
  const table = book.tables.get(register);
  if (!table) throw new Error(`The company has no ${register}`);
  const column = Math.floor(random() * table.headers.length);
  const rows = () => table.order[positionAt(Math.floor(random() * table.order.length))]!;
  const [row, other] = [rows(), rows()];
  const from = table.raw[row]?.[column] ?? "";
  return { kind: "set", register, row, column: columnAt(column), from, to: table.raw[other]?.[column] ?? "" };
};

/** Single edits anywhere in a company with every module in use, in microseconds, beside its whole check. */
await contend(({ rows, variant }) => {
  const book = bookOf(...companyTables(rows));
  if (variant === "whole") return { work: () => String(findingsOf(finish(checkBook(book, rules))).length) };
  const check = finish(checkBook(book, rules));
  const random = randomFrom(9);
  const took: number[] = [];
  return {
    work: (run) => {
      for (let at = 0; at < EDITS; at++) {
        const edit = anyEdit(book, random);
        const start = performance.now();
        applyChecked(check, [edit]);
        // The first run warms the code up.
        if (run > 0) took.push((performance.now() - start) * 1000);
      }
      return "edited";
    },
    figures: () => {
      const kept = findingsOf(check).length;
      const anew = findingsOf(finish(checkBook(book, rules))).length;
      if (kept !== anew) throw new Error(`${kept} findings were kept, and a whole check finds ${anew}`);
      const ordered = [...took].sort((a, b) => a - b);
      return {
        mean: took.reduce((sum, one) => sum + one, 0) / took.length,
        p50: ordered[ordered.length >> 1] ?? Number.NaN,
        p99: ordered[Math.floor(ordered.length * 0.99)] ?? Number.NaN,
      };
    },
  };
});
