import { tableOf, type Book } from "../../book/book";
import { foldedOf, indexBy, rowsWithKey, rowWithKey } from "../../book/keys";
import { NO_ROW, type RowId } from "../../book/row-id";
import { numbers, texts, type Table } from "../../book/table";
import { isBookable } from "../../resolve/bookable";
import { resolveParticipantRules } from "../../resolve/participant-access";
import { isOngoing } from "../../resolve/status";
import { ancestorCodes, parentCode } from "../../tree/codes";
import { codesBelow } from "../../tree/sorted-codes";
import type { Folded } from "../../values/brands";
import { defineRule, type BoundRule } from "../engine/rule";

type Facts = { readonly code: string };

/** Whether anybody may register on a project: it has participants, its own or inherited, or everybody is (#89–#92). */
const isReached = (
  projects: Table<"projects">,
  participants: Table<"participants">,
  code: Folded,
): boolean => {
  const rows = indexBy(participants, ["project"]).rows;
  const [everybody, inherits] = [numbers(projects, "allEmployees"), numbers(projects, "inheritParticipants")];
  for (let at: Folded | undefined = code; at !== undefined; at = parentCode(at)) {
    const row = rowWithKey(projects, at) ?? NO_ROW;
    if (rows.has(at) || everybody[row] === 1) return true;
    if (inherits[row] !== 1) return false;
  }
  return false;
};

const overProjects = (
  book: Book,
  projects: Table<"projects">,
  participants: Table<"participants">,
): BoundRule<Facts, RowId> => {
  const codes = texts(projects, "code");
  let known: boolean | undefined;
  const isOn = (): boolean => (known ??= resolveParticipantRules(book).value.participantsOnly);
  const around = (code: Folded): RowId[] =>
    [code, ...codesBelow(book.projectCodes, code)].flatMap((one) => rowsWithKey(projects, one));
  return {
    reads: {
      projects: ["code", "bookable", "status", "inheritParticipants", "allEmployees"],
      participants: ["project", "employee"],
      dimensions: ["kind", "participantsOnly"],
    },
    subjects: () => (isOn() ? projects.order : []),
    touched: ({ register, row }) => {
      if (register === "dimensions") {
        known = undefined;
        return projects.order;
      }
      if (!isOn()) return [];
      if (register === "participants") {
        const code = foldedOf(participants, row, ["project"]);
        return code === undefined ? [] : around(code);
      }
      const code = foldedOf(projects, row, ["code"]);
      if (code === undefined) return [row];
      return [row, ...around(code), ...ancestorCodes(code).flatMap((one) => rowsWithKey(projects, one))];
    },
    judge: (row, report) => {
      const code = projects.raw[row] && foldedOf(projects, row, ["code"]);
      if (code === undefined || !isOn() || !isBookable(book, code)) return;
      if (!isOngoing(book, code)) return;
      if (isReached(projects, participants, code)) return;
      report({ at: { register: "projects", row, field: "code" }, facts: { code: codes[row] ?? "" } });
    },
  };
};

/**
 * Only participants have access (Endast deltagare, #90, #160), and an ongoing bookable project has none: nobody can
 * register there.
 */
export const noParticipants = defineRule({
  id: "no-participants",
  severity: "warning",
  bind: (book) => {
    const [projects, participants] = [tableOf(book, "projects"), tableOf(book, "participants")];
    if (!projects || !participants || !tableOf(book, "dimensions")) return [];
    return [overProjects(book, projects, participants)];
  },
});
