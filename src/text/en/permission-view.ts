import { isoDate } from "../../values/date";
import { counted } from "../counted";
import type { PermissionViewText } from "../sv/permission-view";

/** What the pane says of permission: what a user reaches, and what a role may do with each register. */
export const permissionView: PermissionViewText = {
  title: "Register rights",
  how: "What the role may do with each register. The accounting system keeps to it; the workbook shows it.",
  role: "Role",
  list: (role) => `Rights of ${role}`,
  rights: { none: "–", read: "Read", edit: "Edit" },
  spoken: { none: "no right", read: "may read", edit: "may edit" },
  write: (count) => `Write ${counted(count, "en", "right", "rights")}`,
  drop: "Drop the changes",
  logged: (role) => `Register rights: ${role}`,
  lacksColumn: "The sheet Register rights lacks one of the columns Role, Register and Right.",
  noRoles: "There are no roles yet. Write them in the register Roles.",
  missing: (registers) => `This needs ${registers.join(" and ")}.`,
  create: "Create the registers",
  lock: (role) => `Lock the sheets for the role ${role}`,
  locks: (sheets) =>
    sheets.length === 0
      ? "The role may edit every register, so no sheet is locked."
      : `${counted(sheets.length, "en", "sheet", "sheets")}: ${sheets.join(", ")}.`,
  noBarrier:
    "It is Excel's sheet protection without a password: it keeps out mistakes, not people. Anybody can unlock.",
  undo: "Kontera writes nothing on a locked sheet, and cannot undo there either until it is unlocked. Excel's own Undo often forgets what was done before the locking.",
  locked: (count) => `${counted(count, "en", "sheet is locked", "sheets are locked")}.`,
  unlocked: "None of the sheets is locked by Kontera.",
  others: (sheets) => `Protected by somebody else, and left so: ${sheets.join(", ")}.`,
  reaches: (count) =>
    count === 0 ? "Has no permission" : `Reaches ${counted(count, "en", "code", "codes")}`,
  reachedBy: (count) =>
    count === 0 ? "Reached by no user" : `Reached by ${counted(count, "en", "user", "users")}`,
  reachedThrough: "The rows that say so",
  goThere: "Show the cell",
  all: "all",
  through: (role) => `through the role ${role}`,
  within: (count) => counted(count, "en", "code", "codes"),
  noEffect: "without effect: the dimension is not used for permission",
  reviews: (count) => `Reviews ${counted(count, "en", "project", "projects")}`,
  reviewsAll: "Reviews all projects",
  reviewsNot: "None of the roles may review, so it does not count.",
  everyProject: "all projects",
  mayDo: (registers) => `Rights to ${counted(registers, "en", "register", "registers")}`,
  releases: (role) => `May release, ${role}`,
  sees: (role) => `May see permissions, ${role}`,
  holders: (count) =>
    count === 0 ? "Nobody has the role" : counted(count, "en", "user has the role", "users have the role"),
  toRights: "Change rights …",
  left: "has left",
  leftOn: (day) =>
    day === undefined
      ? "Is no longer among the employees. What still stands in the registers should be taken away."
      : `Left ${isoDate(day)}. What still stands in the registers should be taken away.`,
  shows: "The workbook shows what the source systems are to say. It keeps nobody out.",
};
