import { tableOf, type Book } from "../../book/book";
import { deleteRow } from "../../book/delete-row";
import { foldedOf, indexBy, rowWithKey } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { valuesAt } from "../../book/table";
import { rowsIn } from "../../columns/key-index";
import { departureOf, peopleKeys } from "../../resolve/departure";
import type { Day, Folded } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = {
  readonly who: string;
  readonly isUser: boolean;
  /** The last day, where it is that. */
  readonly lastDay: Day | undefined;
  /** The employee that it was, where that one is in no register. */
  readonly employee: string | undefined;
};

/** What lets people in somewhere, and who its column names. An administrator is a consultant by the code. */
const letIn = [
  { register: "assignments", field: "consultant", people: "consultants" },
  { register: "adminRights", field: "administrator", people: "consultants" },
  { register: "permissions", field: "user", people: "users" },
  { register: "reviewers", field: "user", people: "users" },
] as const;

const overLetIn = (
  book: Book,
  { register, field, people }: (typeof letIn)[number],
): BoundRule<Facts, RowId> | undefined => {
  const [from, whose] = [book.tables.get(register), book.tables.get(people)];
  const employees = tableOf(book, "employees");
  if (!from || !whose) return undefined;
  const key = peopleKeys[people];
  const rowsOf = (person: RowId): readonly RowId[] => {
    const who = foldedOf(whose, person, [key]);
    return who === undefined ? [] : rowsIn(indexBy(from, [field]), who);
  };
  const isFirst = (person: RowId): boolean => {
    const who = foldedOf(whose, person, [key]);
    return (
      who !== undefined && rowWithKey(whose, who) === person && departureOf(book, people, who) !== undefined
    );
  };
  const peopleWho = (employee: Folded | undefined): readonly RowId[] =>
    employee === undefined ? [] : rowsIn(indexBy(whose, ["employee"]), employee);
  return {
    reads: {
      // The fix holds the whole row.
      [register]: "all",
      [people]: [key, "employee", "lastDay"],
      ...(employees && { employees: ["number", "lastDay"] }),
    },
    subjects: () => whose.order.flatMap((person) => (isFirst(person) ? rowsOf(person) : [])),
    touched: ({ register: changed, row }) => {
      if (changed === register) return [row];
      if (changed === people) return rowsOf(row);
      return employees ? peopleWho(foldedOf(employees, row, ["number"])).flatMap(rowsOf) : [];
    },
    judge: (row, report) => {
      const who = from.raw[row] && foldedOf(from, row, [field]);
      const departure = who === undefined ? undefined : departureOf(book, people, who);
      if (!departure) return;
      const { by, ...why } = departure;
      report({
        at: { register, row, field },
        facts: { who: String(valuesAt(from, field)?.[row] ?? ""), isUser: people === "users", ...why },
        edits: [deleteRow(from, row)],
        byChoice: true,
        also: [by],
      });
    },
  };
};

/**
 * Somebody whose last day is past, or who is in no register any more, still has clients, permissions, projects to review or
 * administrator rights (#123, #149): access that nobody should use. The fix takes the row away; the system that lets people in does not
 * know of it.
 */
export const accessAfterLeaving = defineRule({
  id: "access-after-leaving",
  severity: "warning",
  bind: (book) => letIn.flatMap((one) => overLetIn(book, one) ?? []),
});
