import { tableOf, type Book } from "../../book/book";
import { foldedOf, indexBy } from "../../book/keys";
import type { RowId } from "../../book/row-id";
import { texts, dictionaryOf } from "../../book/table";
import { numberAt } from "../../columns/dictionary";
import { rowsIn } from "../../columns/key-index";
import { isOpen } from "../../resolve/open-entries";
import { resolveParticipantRules } from "../../resolve/participant-access";
import { resolveParticipants } from "../../resolve/participants";
import { codesBelow } from "../../tree/sorted-codes";
import { fold } from "../../values/text";
import { defineRule, type BoundRule } from "../engine/rule";
import { entryRegisters, overEntries } from "../shapes/over-entries";

type Facts = { readonly employee: string; readonly project: string };

const overEntered = (book: Book, register: (typeof entryRegisters)[number]): BoundRule<Facts, RowId>[] => {
  const participants = tableOf(book, "participants");
  const dimensions = tableOf(book, "dimensions");
  const entered = tableOf(book, register);
  if (!participants || !dimensions || !entered) return [];
  const named = dictionaryOf(entered, "employee");
  const bound = overEntries<"projects", Facts>(
    book,
    "projects",
    (entries) => {
      const [employees, projects] = [texts(entries, "employee"), texts(entries, "project")];
      const open = isOpen(entries);
      return {
        reads: ["employee", "reviewLevel", "released"],
        readsThere: ["inheritParticipants", "allEmployees"],
        affectedKeys: (code) => codesBelow(book.projectCodes, code),
        judgeKey: (code) => {
          if (!resolveParticipantRules(book).value.participantsOnly) return undefined;
          const { allEmployees, listed } = resolveParticipants(book, code).value;
          if (allEmployees) return undefined;
          const known = new Set(listed.map(({ employee }) => fold(employee)));
          return (row, report) => {
            const employee = employees[row];
            if (employee === undefined || !open(row) || known.has(fold(employee))) return;
            const facts = { employee, project: projects[row] ?? "" };
            report({ at: { register, row, field: "employee" }, facts });
          };
        },
      };
    },
    register,
  );
  return bound.map((rule) => ({
    ...rule,
    reads: {
      ...rule.reads,
      participants: ["project", "employee"],
      dimensions: ["kind", "participantsOnly"],
    },
    touched: (touch) => {
      // Asked first of all: what is known of the last project may not be so any more.
      const own = rule.touched(touch);
      if (touch.register === "dimensions") return entered.order;
      if (touch.register !== "participants") return own;
      const code = foldedOf(participants, touch.row, ["project"]);
      const employee = foldedOf(participants, touch.row, ["employee"]);
      if (code === undefined || employee === undefined) return [];
      if (!resolveParticipantRules(book).value.participantsOnly) return [];
      const byProject = indexBy(entered, ["project"]);
      const number = named.byKey.get(employee);
      return [code, ...codesBelow(book.projectCodes, code)].flatMap((one) =>
        rowsIn(byProject, one).filter((row) => numberAt(named, row) === number),
      );
    },
  }));
};

/**
 * Time or travel that is neither reviewed nor released stands on a project that the employee does not take part in,
 * while only participants have access (Endast deltagare, #90, #160). Inherited participants count (#92), and everyone
 * does where all are (#91).
 */
export const notParticipant = defineRule({
  id: "not-participant",
  severity: "error",
  bind: (book) => entryRegisters.flatMap((register) => overEntered(book, register)),
});
