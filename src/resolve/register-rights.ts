import { tableOf, type Book } from "../book/book";
import type { RowId } from "../book/row-id";
import { isUnread, texts } from "../book/table";
import type { RegisterId } from "../registers/register";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { rightsTargets, type RightsTarget } from "./rights-targets";
import { rowsAbout } from "./rows-about";

/** What a role may do with a register, from the least to the most (#130). */
export const registerRightIds = ["none", "read", "edit"] as const;
export type RegisterRight = (typeof registerRightIds)[number];

const isRight = (text: string | undefined): text is RegisterRight =>
  registerRightIds.some((id) => id === text);

/** What a role has been given: the right, and the rows that say so; none of either where nothing is said, which gives nothing. */
export type RoleRight = {
  readonly target: RightsTarget;
  readonly right: RegisterRight | undefined;
  readonly rows: readonly RowId[];
};

const stronger = (one: RegisterRight | undefined, other: RegisterRight | undefined) =>
  registerRightIds.indexOf(one ?? "none") >= registerRightIds.indexOf(other ?? "none")
    ? (one ?? other)
    : other;

/** The rights of a role to each register and simple dimension of a workbook; of several rows the one that gives most. */
export const rightsOfRole = (book: Book, role: Folded): RoleRight[] => {
  const table = tableOf(book, "registerRights");
  const rows = rowsAbout(table, "role", role);
  return rightsTargets(book).map((target): RoleRight => {
    const own = rows.filter((row) => target.names.has(fold((table && texts(table, "register")[row]) ?? "")));
    const right = own.reduce<RegisterRight | undefined>((most, row) => {
      const said = table && !isUnread(table, row, "right") ? texts(table, "right")[row] : undefined;
      return stronger(most, isRight(said) ? said : undefined);
    }, undefined);
    return { target, right, rows: own };
  });
};

/** The registers whose sheets a role may edit nothing on: Koder stays open for whoever edits one of its dimensions. */
export const closedTo = (rights: readonly RoleRight[]): RegisterId[] => {
  const open = new Set(rights.flatMap(({ target, right }) => (right === "edit" ? [target.register] : [])));
  return [...new Set(rights.map(({ target }) => target.register))].filter((id) => !open.has(id));
};
