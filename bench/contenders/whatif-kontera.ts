import { hourParts, ore } from "../../src/values/brands";
import type { Task } from "../../src/values/task";
import type { Assumption } from "../../src/whatif/assumption";
import { whatIf } from "../../src/whatif/what-if";
import { billedCompany } from "../data/billed";
import { bookOf } from "../data/book";
import { contend } from "../method/contend";
import { threadTime } from "../method/thread-time";

/** What is thought of a company: another budget, another price, or a branch that moves. */
await contend(({ rows, variant }) => {
  const company = billedCompany(rows);
  const book = bookOf(...company.tables);
  const leaf = company.projects.at(-1) ?? "";
  const root = leaf.split(".")[0] ?? "";
  const thoughts: Readonly<Record<string, Assumption>> = {
    budget: { kind: "budget", project: leaf, field: "budgetHours", amount: hourParts(1_234_567) },
    price: {
      kind: "newPrice",
      price: ore(123_456),
      terms: {
        ...{ dimension: "6", code: leaf, usedIn: "time", validFrom: undefined, validTo: undefined },
        ...{ whenDimension: undefined, whenCode: undefined },
      },
    },
    branch: { kind: "branch", from: root, to: "Flyttad", unbookParent: false },
  };
  const thought = thoughts[variant];
  if (!thought) throw new Error(`Nobody thinks of ${variant}`);
  let longest = 0;
  const through = <T>(task: Task<T>): T => {
    for (;;) {
      const before = threadTime();
      const step = task.next();
      longest = Math.max(longest, threadTime() - before);
      if (step.done) return step.value;
    }
  };
  return {
    work: () => {
      const told = through(whatIf(book, [thought]));
      if ("refusal" in told) throw new Error(told.refusal.code);
      return `${told.edits.length} edits, ${told.projects.length} projects`;
    },
    figures: () => ({ "longest slice, ms": longest }),
  };
});
