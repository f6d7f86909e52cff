import type { Book } from "../../src/book/book";
import { bookableWithChildren } from "../../src/rules/bookable-with-children";
import { budgetOnTwoLevels } from "../../src/rules/budget-on-two-levels";
import { checkBook } from "../../src/rules/check";
import { childlessNotBookable } from "../../src/rules/childless-not-bookable";
import { datesOutsideParent } from "../../src/rules/dates-outside-parent";
import { missingParent } from "../../src/rules/missing-parent";
import { finish } from "../../src/values/steps";
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
