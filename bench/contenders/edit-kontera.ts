import { tableOf, type Book } from "../../src/book/book";
import type { Edit } from "../../src/book/edit";
import { positionAt, rowId } from "../../src/book/row-id";
import { rules } from "../../src/rules";
import { applyChecked, checkBook, findingsOf } from "../../src/rules/engine/check";
import type { CellValue } from "../../src/values/cell";
import { finish } from "../../src/values/task";
import { bookOf } from "../data/book";
import { projectTable } from "../data/projects";
import { chooser, randomFrom } from "../data/random";
import { contend } from "../method/contend";

const EDITS = 3000;

/** What people type: mostly names, budgets and dates, now and then a code, which moves the project in the tree. */
const typed: readonly (readonly [field: string, of: (random: () => number) => CellValue, share: number])[] = [
  ["name", (random) => `Nytt namn ${Math.floor(random() * 1000)}`, 30],
  ["budgetHours", (random) => Math.floor(random() * 400) / 4, 20],
  ["startDate", (random) => 45_000 + Math.floor(random() * 400), 15],
  ["endDate", (random) => 45_200 + Math.floor(random() * 600), 15],
  ["bookable", (random) => (random() < 0.5 ? "Ja" : "Nej"), 5],
  ["status", (random) => (random() < 0.8 ? "Pågående" : "Avslutat"), 5],
  ["internalComment", () => "Rättad", 5],
  [
    "code",
    (random) => `K${String(Math.floor(random() * 500)).padStart(5, "0")}.B${Math.floor(random() * 1e5)}`,
    5,
  ],
];
const draw = typed.flatMap((one) => Array.from({ length: one[2] }, () => one));

const cellEdit = (book: Book, random: () => number): Edit => {
  const table = tableOf(book, "projects")!;
  const [field, of] = chooser(random)(draw);
  const row = table.order[positionAt(Math.floor(random() * table.order.length))]!;
  const column = table.columnOf.get(field)!;
  return { kind: "set", register: "projects", row, column, from: table.raw[row]![column]!, to: of(random) };
};

const rowEdit = (book: Book, random: () => number, at: number): Edit => {
  const table = tableOf(book, "projects")!;
  const register = "projects";
  const position = positionAt(Math.floor(random() * table.order.length));
  const row = table.order[position]!;
  const cells = table.raw[row]!;
  if (at % 2) return { kind: "delete", register, row, position, cells };
  const made = [`K00007.N${at}`, "Ny rad", ...cells.slice(2)];
  return { kind: "insert", register, row: rowId(table.raw.length), position, cells: made };
};

const rank = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

/** Single edits of a checked register, in microseconds; and that the findings end as those of a whole check. */
await contend(({ rows, variant }) => {
  const check = finish(checkBook(bookOf(projectTable(rows)), rules));
  const { book } = check;
  const random = randomFrom(9);
  const took: number[] = [];
  return {
    work: (run) => {
      for (let at = 0; at < (variant === "rows" ? 400 : EDITS); at++) {
        const edit = variant === "rows" ? rowEdit(book, random, at) : cellEdit(book, random);
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
      const mean = took.reduce((sum, one) => sum + one, 0) / took.length;
      return { mean, p50: rank(took, 0.5), p99: rank(took, 0.99) };
    },
  };
});
