import type { Book } from "../../src/book/book";
import { checkBook } from "../../src/rules/engine/check";
import { bookableWithChildren } from "../../src/rules/projects/bookable-with-children";
import { budgetOnTwoLevels } from "../../src/rules/projects/budget-on-two-levels";
import { childlessNotBookable } from "../../src/rules/projects/childless-not-bookable";
import { datesOutsideParent } from "../../src/rules/projects/dates-outside-parent";
import { missingParent } from "../../src/rules/projects/missing-parent";
import { finish } from "../../src/values/task";
import { bookOf } from "../data/book";
import { projectTable } from "../data/projects";
import { contend } from "../method/contend";

const treeRules = [
  missingParent,
  bookableWithChildren,
  childlessNotBookable,
  budgetOnTwoLevels,
  datesOutsideParent,
];

/** The rules of the project tree alone, over a register that is read. */
await contend(({ rows }) => {
  const table = projectTable(rows);
  let book: Book;
  return {
    ready: () => {
      book = bookOf(table);
    },
    work: () => {
      const { watches } = finish(checkBook(book, treeRules));
      const counts = treeRules.map(({ id }) =>
        watches
          .filter(({ rule }) => rule.id === id)
          .reduce(
            (sum, { findings }) => [...findings.values()].reduce((all, found) => all + found.length, sum),
            0,
          ),
      );
      return counts.join(" ");
    },
  };
});
