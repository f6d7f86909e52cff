import { tableOf, type Book } from "../book/book";
import { dimensionName, registerOfDimension } from "../book/dimensions";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, texts } from "../book/table";
import { allCodes, codesBelow } from "../tree/sorted-codes";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { rightsOfRole, type RegisterRight, registerRightIds } from "./register-rights";
import { rowsAbout } from "./rows-about";

/** A row that gives a user permission: through which role, to which code, and how many codes that is. */
export type PermissionRow = {
  readonly row: RowId;
  readonly role: string;
  readonly dimension: string;
  /** The dimension's key. */
  readonly key: Folded;
  /** Undefined where it is for every code of the dimension. */
  readonly code: string | undefined;
  /** How many codes that is: the code and all below it, or every one. */
  readonly codes: number;
  /** Whether the dimension is used for permission at all (#122). */
  readonly isUsed: boolean;
};

/** A row that sets a user to review, and the project; undefined for every project (#116, #178). */
export type ReviewRow = {
  readonly row: RowId;
  readonly project: string | undefined;
  readonly projects: number;
};

/** What a user may do with a register, by the role that gives most. */
export type UserRight = { readonly register: string; readonly right: RegisterRight; readonly role: string };

/** All that a user reaches, from the user's side. */
export type UserReach = {
  /** The user's roles, each once, as they are first named. */
  readonly roles: readonly string[];
  readonly permissions: readonly PermissionRow[];
  /** The codes that the permissions come to, each once, of the dimensions that are used for it. */
  readonly codes: number;
  /** The projects that are reviewed, each once. */
  readonly projects: number;
  readonly reviews: readonly ReviewRow[];
  /** The first role that lets its holders review; being set is not enough (#115). */
  readonly reviewsBy: string | undefined;
  readonly releasesBy: string | undefined;
  readonly seesBy: string | undefined;
  readonly rights: readonly UserRight[];
};

/** The projects that a code covers: itself and all below it, or every one. */
const projectsOf = (book: Book, code: Folded | undefined): readonly Folded[] => {
  const { projectCodes } = book;
  if (code === undefined) return allCodes(projectCodes);
  const projects = tableOf(book, "projects");
  const isThere = projects !== undefined && rowWithKey(projects, code) !== undefined;
  return [...(isThere ? [code] : []), ...codesBelow(projectCodes, code)];
};

/** The codes of a column, folded. */
const keysIn = (codes: readonly (string | undefined)[], rows: Iterable<RowId>): Folded[] =>
  [...rows].flatMap((row) => (codes[row] === undefined ? [] : [fold(codes[row])]));

/** The codes that a permission is for: a project's with all below it; of another dimension the code alone, or every one. */
const codesOf = (book: Book, dimension: Folded, code: Folded | undefined): readonly Folded[] => {
  const register = registerOfDimension(book, dimension);
  if (register === "projects") return projectsOf(book, code);
  if (code !== undefined) return [code];
  const [customers, codes] = [tableOf(book, "customers"), tableOf(book, "codes")];
  if (register === "customers") return customers ? keysIn(texts(customers, "number"), customers.order) : [];
  return codes ? keysIn(texts(codes, "code"), rowsAbout(codes, "dimension", dimension)) : [];
};

const permissionsOf = (book: Book, user: Folded): PermissionRow[] => {
  const table = tableOf(book, "permissions");
  const dimensions = tableOf(book, "dimensions");
  if (!table) return [];
  const [roles, keys, codes] = [texts(table, "role"), texts(table, "dimension"), texts(table, "code")];
  const used = dimensions ? numbers(dimensions, "permission") : [];
  return rowsAbout(table, "user", user).flatMap((row): PermissionRow[] => {
    const [role, dimension, code] = [roles[row], keys[row], codes[row]];
    if (role === undefined || dimension === undefined) return [];
    // A code that cannot be read is not every code.
    if (code === undefined && table.faults.get(row)?.has("code") === true) return [];
    const of = dimensions && rowWithKey(dimensions, fold(dimension));
    return [
      {
        ...{ row, role, code, key: fold(dimension) },
        dimension: dimensionName(book, dimension),
        codes: codesOf(book, fold(dimension), code === undefined ? undefined : fold(code)).length,
        isUsed: of !== undefined && used[of] === 1,
      },
    ];
  });
};

const reviewsOf = (book: Book, user: Folded): ReviewRow[] => {
  const table = tableOf(book, "reviewers");
  if (!table) return [];
  const set = texts(table, "project");
  return rowsAbout(table, "user", user).flatMap((row): ReviewRow[] => {
    const project = set[row];
    if (project === undefined && table.faults.get(row)?.has("project") === true) return [];
    const projects = projectsOf(book, project === undefined ? undefined : fold(project));
    return [{ row, project, projects: projects.length }];
  });
};

/** The first of some roles that has a flag. */
const roleWith = (
  book: Book,
  roles: readonly string[],
  flag: "mayReview" | "mayRelease" | "seesPermissions",
): string | undefined => {
  const table = tableOf(book, "roles");
  if (!table) return undefined;
  const values = numbers(table, flag);
  return roles.find((role) => {
    const row = rowWithKey(table, fold(role));
    return row !== undefined && values[row] === 1;
  });
};

/** The best right to each register that some roles give. */
const rightsOf = (book: Book, roles: readonly string[]): UserRight[] => {
  const best = new Map<string, UserRight>();
  for (const role of roles)
    for (const { target, right } of rightsOfRole(book, fold(role))) {
      if (right === undefined || right === "none") continue;
      const known = best.get(target.label);
      if (known && registerRightIds.indexOf(known.right) >= registerRightIds.indexOf(right)) continue;
      best.set(target.label, { register: target.label, right, role });
    }
  return [...best.values()];
};

/**
 * What a user reaches (#115, #116, #122, #123, #130, #178): codes through roles, projects to review, and registers, each by the
 * row that says so. The workbook shows it, and keeps nobody out.
 */
export const userReach = (book: Book, user: Folded): UserReach => {
  const permissions = permissionsOf(book, user);
  const reviews = reviewsOf(book, user);
  const reached = new Set(
    permissions.flatMap(({ isUsed, key, code }) =>
      isUsed
        ? codesOf(book, key, code === undefined ? undefined : fold(code)).map((one) => `${key} ${one}`)
        : [],
    ),
  );
  const reviewed = new Set(
    reviews.flatMap(({ project }) => projectsOf(book, project === undefined ? undefined : fold(project))),
  );
  const first = new Map<Folded, string>();
  for (const { role } of permissions) if (!first.has(fold(role))) first.set(fold(role), role);
  const roles = [...first.values()];
  return {
    roles,
    permissions,
    codes: reached.size,
    projects: reviewed.size,
    reviews,
    reviewsBy: roleWith(book, roles, "mayReview"),
    releasesBy: roleWith(book, roles, "mayRelease"),
    seesBy: roleWith(book, roles, "seesPermissions"),
    rights: rightsOf(book, roles),
  };
};

/** The users who hold a role, each once, as they stand. */
export const usersWithRole = (book: Book, role: Folded): string[] => {
  const table = tableOf(book, "permissions");
  if (!table) return [];
  const users = texts(table, "user");
  const found = new Map<Folded, string>();
  for (const row of rowsAbout(table, "role", role)) {
    const user = users[row];
    if (user !== undefined && !found.has(fold(user))) found.set(fold(user), user);
  }
  return [...found.values()];
};
