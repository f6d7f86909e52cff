import type { Book } from "../../src/book/book";
import { rules } from "../../src/rules";
import { checkBook, findingsOf } from "../../src/rules/engine/check";
import { finish } from "../../src/values/task";
import { bookOf } from "../data/book";
import { projectTable } from "../data/projects";
import { contend } from "../method/contend";

/** The whole check of a register of projects by every rule; with the variant `read`, its cells are read first. */
await contend(({ rows, variant }) => {
  const table = projectTable(rows);
  let book: Book | undefined;
  return {
    // A book keeps its indexes: each run has one that nobody has asked anything of.
    ready: () => {
      book = variant === "read" ? undefined : bookOf(table);
    },
    work: () => {
      const check = finish(checkBook(book ?? bookOf(table), rules));
      const counts = { "required-value": 0, "duplicate-key": 0, "unreadable-cell": 0 };
      for (const { rule } of findingsOf(check)) if (rule in counts) counts[rule as keyof typeof counts]++;
      return Object.values(counts).join(" ");
    },
  };
});
