import { numberOfOutcome, type Outcome } from "../../src/access/outcome";
import { predict } from "../../src/access/predict";
import { finish } from "../../src/values/task";
import { accessData, accessSum, accessTables, ADMINISTRATOR } from "../data/access";
import { bookOf } from "../data/book";
import { contend } from "../method/contend";

const told: readonly Outcome[] = ["assigned", "exists", "noRight", "outsidePackage"];

/** What becomes of each client × consultant × program, with a book at hand. */
await contend(({ rows }) => {
  const data = accessData(rows);
  const book = bookOf(...accessTables(data));
  const { clients, consultants } = data;
  const programs = data.programs.map(([program]) => program);
  return {
    work: () => {
      const { counts } = finish(
        predict(book, { op: "grant", clients, consultants, programs, administrator: ADMINISTRATOR }),
      );
      return accessSum(
        Object.fromEntries(told.map((outcome) => [outcome, counts[numberOfOutcome(outcome)] ?? 0])),
      );
    },
  };
});
