import type { Book } from "../book/book";
import { moveProject } from "../restructure/move-project";
import { ok, type Result } from "../values/result";
import type { Task } from "../values/task";
import type { Assumption, AssumptionRefusal, Step } from "./assumption";
import { addPrice } from "./new-price";
import { changeBudget, moveHours } from "./own-budget";
import { changePrice } from "./price-row";

/** What an assumption comes to in a book as it stands, or why it cannot be thought there. */
export function* assume(book: Book, assumption: Assumption): Task<Result<Step, AssumptionRefusal>> {
  switch (assumption.kind) {
    case "budget":
      return changeBudget(book, assumption);
    case "hours":
      return moveHours(book, assumption);
    case "price":
      return changePrice(book, assumption);
    case "newPrice":
      return addPrice(book, assumption);
    case "branch": {
      const planned = yield* moveProject(book, assumption);
      if (!planned.ok) return planned;
      const { edits, codes, notes } = planned.value;
      return ok({ edits, codes, notes });
    }
  }
}
