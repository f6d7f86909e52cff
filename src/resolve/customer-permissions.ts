import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import { numbers, texts } from "../book/table";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { permissionsThrough, type PermissionWay } from "./permissions";
import { isOn } from "./setting";
import type { Resolved } from "./trace";

/**
 * Which users have permission through a customer, and through which role (#123): a row for the customer, or for every one.
 * Customers have no tree: `10.2` is below no `10`.
 */
export const resolveCustomerPermissions = (
  book: Book,
  number: Folded,
): Resolved<readonly PermissionWay[]> => {
  const table = tableOf(book, "customers");
  const row = table && rowWithKey(table, number);
  const key = table && row !== undefined ? texts(table, "number")[row] : undefined;
  return permissionsThrough(book, "customer", [number], key ?? number);
};

/** Whether a customer's card tells who reaches it: customers are used for permission (#122), and the company shows it (#124). */
export const showsCustomerPermissions = (book: Book): boolean => {
  const table = tableOf(book, "dimensions");
  if (!table || !tableOf(book, "permissions") || !isOn(book, "showPermissions")) return false;
  const [kinds, used] = [texts(table, "kind"), numbers(table, "permission")];
  return table.order.some((row) => kinds[row] === "customer" && used[row] === 1);
};

/** Somebody who has permission, with every way to it, the nearest first. */
export type PersonThrough = {
  readonly user: string;
  readonly name: string | undefined;
  readonly hasLeft: boolean;
  readonly ways: readonly PermissionWay[];
};

/** Who has permission in some ways: each once. */
export const peopleThrough = (ways: readonly PermissionWay[]): PersonThrough[] => {
  const people = new Map<Folded, PersonThrough & { readonly ways: PermissionWay[] }>();
  for (const way of ways) {
    const known = people.get(fold(way.user));
    if (known) known.ways.push(way);
    else {
      const { user, name, hasLeft } = way;
      people.set(fold(user), { user, name, hasLeft, ways: [way] });
    }
  }
  return [...people.values()];
};
