import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import { numbers, texts } from "../book/table";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { departureOf } from "./departure";
import { nameOfUser } from "./permissions";
import { nodeOf, typedCode } from "./project-rows";
import { absentLine, cellLine } from "./row-line";
import { rowsAbout } from "./rows-about";
import { rowsCovering } from "./rows-covering";
import type { Resolved, TraceLine } from "./trace";

/** A user who is set to review a project (granskare, #116). */
export type Reviewer = {
  readonly user: string;
  readonly name: string | undefined;
  /** The project whose row it is, as typed; undefined where the row is for every project (#178). */
  readonly project: string | undefined;
  /** Whether one of the user's roles allows it: being set is not enough (#115). */
  readonly mayReview: boolean;
  /** Whether the user is here no more, and reviews nothing whatever the role allows. */
  readonly hasLeft: boolean;
};

/** The first of a user's roles that may review, or that there is none (#115). */
const roleLine = (book: Book, user: string): TraceLine => {
  const permissions = tableOf(book, "permissions");
  const roles = tableOf(book, "roles");
  const none = { register: "roles", key: user, field: "mayReview" } as const;
  if (!permissions) return absentLine("permissions", "role", user, permissions);
  if (!roles) return absentLine("roles", "mayReview", user, roles);
  const [held, mayReview] = [texts(permissions, "role"), numbers(roles, "mayReview")];
  for (const row of rowsAbout(permissions, "user", fold(user))) {
    const role = held[row];
    const roleRow = role === undefined ? undefined : rowWithKey(roles, fold(role));
    if (roleRow !== undefined && role !== undefined && mayReview[roleRow] === 1)
      return { ...none, row: roleRow, value: role, verdict: "allowed" };
  }
  return { ...none, verdict: "notAllowed" };
};

/**
 * Who may review a project (#115, #116, #178): the users set on it, on one above it, or on every project, the nearest
 * first, each once. A user whose roles do not allow reviewing is told, and may not.
 */
export const resolveReviewers = (book: Book, code: Folded): Resolved<readonly Reviewer[]> => {
  const table = tableOf(book, "reviewers");
  const key = typedCode(book, nodeOf(book, code));
  if (!table) return { value: [], trace: [absentLine("reviewers", "user", key, table)] };
  const [users, projects] = [texts(table, "user"), texts(table, "project")];
  const found = new Map<string, Reviewer>();
  const trace: TraceLine[] = [];
  for (const row of rowsCovering(table, ["project"], [], code)) {
    const user = users[row];
    const isNew = user !== undefined && !found.has(fold(user));
    trace.push(cellLine(table, row, "user", projects[row] ?? key, isNew ? "listed" : "already"));
    if (!isNew) continue;
    const role = roleLine(book, user);
    trace.push(role);
    found.set(fold(user), {
      user,
      name: nameOfUser(book, user),
      project: projects[row],
      mayReview: role.verdict === "allowed",
      hasLeft: departureOf(book, "users", fold(user)) !== undefined,
    });
  }
  if (trace.length === 0) trace.push(absentLine("reviewers", "user", key, table, "noRows"));
  return { value: [...found.values()], trace };
};
