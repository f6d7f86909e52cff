import { tableOf, type Book } from "../book/book";
import { dimensionName } from "../book/dimensions";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, texts, type Table } from "../book/table";
import { ancestorCodes } from "../tree/codes";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { departureOf } from "./departure";
import { nodeOf, typedCode } from "./project-rows";
import { absentLine, cellLine } from "./row-line";
import { rowsNaming } from "./rows-covering";
import type { Resolved, TraceLine } from "./trace";

/** A way in which a user has permission through a code (#123). */
export type PermissionWay = {
  readonly user: string;
  readonly name: string | undefined;
  readonly role: string;
  /** The code whose row it is, as typed; undefined where the row is for every code of the dimension. */
  readonly code: string | undefined;
  /** Whether the role lets its holder see who has permission (#124). The workbook itself hides nothing. */
  readonly seesPermissions: boolean;
  /** Whether the user is here no more: the row lets in somebody who has left. */
  readonly hasLeft: boolean;
};

/** What a user is called. */
export const nameOfUser = (book: Book, user: string): string | undefined => {
  const table = tableOf(book, "users");
  const row = table && rowWithKey(table, fold(user));
  return table && row !== undefined ? texts(table, "name")[row] : undefined;
};

const seesPermissions = (book: Book, role: string): boolean => {
  const table = tableOf(book, "roles");
  const row = table && rowWithKey(table, fold(role));
  return table !== undefined && row !== undefined && numbers(table, "seesPermissions")[row] === 1;
};

/**
 * The ways to some codes, the nearest first, through the rows of one dimension that are used for permission; told to have no
 * effect through another.
 */
const waysThrough = (
  book: Book,
  permissions: Table<"permissions">,
  dimensionRow: RowId,
  nearest: readonly Folded[],
): Resolved<PermissionWay[]> => {
  const dimensions = tableOf(book, "dimensions");
  const dimension = dimensions && texts(dimensions, "dimension")[dimensionRow];
  if (!dimensions || dimension === undefined) return { value: [], trace: [] };
  const isUsed = numbers(dimensions, "permission")[dimensionRow] === 1;
  const rows = rowsNaming(permissions, ["dimension", "code"], [fold(dimension)], nearest);
  const [users, roles, codes] = (["user", "role", "code"] as const).map((field) => texts(permissions, field));
  const value = rows.flatMap((row): PermissionWay[] => {
    const [user, role] = [users?.[row], roles?.[row]];
    if (!isUsed || user === undefined || role === undefined) return [];
    const name = nameOfUser(book, user);
    const hasLeft = departureOf(book, "users", fold(user)) !== undefined;
    return [{ user, name, role, code: codes?.[row], seesPermissions: seesPermissions(book, role), hasLeft }];
  });
  return {
    value,
    trace: [
      cellLine(dimensions, dimensionRow, "permission", dimensionName(book, dimension), isUsed ? "on" : "off"),
      ...rows.map((row) =>
        cellLine(permissions, row, "role", users?.[row] ?? "", isUsed ? "listed" : "noEffect"),
      ),
    ],
  };
};

/** Which users have permission through codes of the dimensions of a kind, the nearest code first (#122–#124). */
export const permissionsThrough = (
  book: Book,
  kind: "project" | "customer",
  nearest: readonly Folded[],
  key: string,
): Resolved<readonly PermissionWay[]> => {
  const permissions = tableOf(book, "permissions");
  const dimensions = tableOf(book, "dimensions");
  if (!permissions) return { value: [], trace: [absentLine("permissions", "role", key, permissions)] };
  if (!dimensions) return { value: [], trace: [absentLine("dimensions", "permission", key, dimensions)] };
  const kinds = texts(dimensions, "kind");
  const ways = dimensions.order
    .filter((row) => kinds[row] === kind)
    .map((row) => waysThrough(book, permissions, row, nearest));
  const value = ways.flatMap((way) => way.value);
  const trace: TraceLine[] = ways.flatMap((way) => way.trace);
  if (!trace.some(({ register }) => register === "permissions"))
    trace.push(absentLine("permissions", "role", key, permissions, "noRows"));
  return { value, trace };
};

/**
 * Which users have permission through a code of a simple dimension (#122, #123): a row for the code, or for every one. Such codes
 * have no tree.
 */
export const resolveCodePermissions = (
  book: Book,
  dimension: Folded,
  code: Folded,
): Resolved<readonly PermissionWay[]> => {
  const permissions = tableOf(book, "permissions");
  const dimensions = tableOf(book, "dimensions");
  if (!permissions) return { value: [], trace: [absentLine("permissions", "role", code, permissions)] };
  const row = dimensions && rowWithKey(dimensions, dimension);
  if (row === undefined)
    return { value: [], trace: [absentLine("dimensions", "permission", code, dimensions)] };
  return waysThrough(book, permissions, row, [code]);
};

/** Whether a dimension is used for permission and selection (behörighet och urval, #122). */
export const isUsedForPermission = (book: Book, dimension: Folded): boolean => {
  const table = tableOf(book, "dimensions");
  const row = table && rowWithKey(table, dimension);
  return table !== undefined && row !== undefined && numbers(table, "permission")[row] === 1;
};

/**
 * Which users have permission through a project, and through which role (#122–#124): a row for the project, for one
 * above it, or for every code of the dimension; every way is told, also when a user has several. Only a dimension used
 * for permission and selection (behörighet och urval) gives any.
 */
export const resolvePermissions = (book: Book, code: Folded): Resolved<readonly PermissionWay[]> =>
  permissionsThrough(book, "project", [code, ...ancestorCodes(code)], typedCode(book, nodeOf(book, code)));
