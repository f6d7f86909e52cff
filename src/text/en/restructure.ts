import type { Note, TreeRefusal, RowsIn } from "../../restructure/plan";
import { counted } from "../counted";
import type { Names } from "../names";
import { quote } from "../quote";
import type { Sentences } from "../sentences";
import type { RestructureText } from "../sv/restructure";

const q = (text: string): string => quote(text, "en");
const rows = (count: number): string => counted(count, "en", "row", "rows");
const listed = (list: readonly RowsIn[], names: Names): string =>
  list.map((one) => `${names.register(one.register)} (${rows(one.rows.length)})`).join(", ");

const refusals: Sentences<TreeRefusal, [Names]> = {
  "no-projects": (_, names) => `The workbook has no register ${names.register("projects")}.`,
  "unknown-project": ({ project }) => `${q(project)} does not exist, nor does anything below that code.`,
  "no-code": () => "Write a code.",
  "no-name": () => "Write a name.",
  "no-column": ({ field }, names) =>
    `The sheet of ${names.register("projects")} has no column ${names.field("projects", field)}. Add it first.`,
  "empty-segment": ({ project }) =>
    `${q(project)} begins or ends with a dot, or has two in a row. Write the code like BS.HR.Bem, with something between the dots.`,
  character: ({ project, characters }) =>
    `${q(project)} contains ${q(characters)}. A project code is letters and digits, with a dot between the levels.`,
  exists: ({ project }) => `${q(project)} exists already. Choose another code.`,
  "missing-parent": ({ project, parent }) =>
    `${q(project)} would hang in the air: ${q(parent)} does not exist. Make ${q(parent)} first.`,
  "same-code": ({ project }) => `${q(project)} is the code that the project has.`,
  "below-itself": ({ project, to }) =>
    `${q(to)} is below ${q(project)} itself. Choose a place elsewhere in the tree.`,
  "has-children": ({ project, children }) =>
    `${q(project)} has ${counted(children, "en", "project", "projects")} below it. Take them along, or move them first.`,
  referenced: ({ project, references }, names) =>
    `${q(project)} cannot be deleted: it or something below it is used in ${listed(references, names)}. Close the project instead, or remove what names it first.`,
  "closed-already": ({ project }) => `${q(project)} is closed already.`,
  "no-status": (_, names) =>
    `The sheet of ${names.register("projects")} has no column ${names.field("projects", "status")}. Add it first.`,
  "open-entries-block": ({ project, entries }, names) =>
    `${q(project)} cannot be closed while something on it or below it is not reviewed: ${listed(entries, names)}. Review the rows first, or change the setting that stops it.`,
};

const notes: Sentences<Note, [Names]> = {
  "unusual-character": ({ project, characters }) =>
    `${q(project)} contains ${q(characters)}. Make sure that the system that gets the code accepts it.`,
  "already-named": (at, names) =>
    `${names.register(at.register)}: ${counted(at.rows.length, "en", "row names", "rows name")} the new code already, though no project has it. ${at.rows.length === 1 ? "It" : "They"} will belong to this project.`,
  "entries-on-parent": ({ project, ...at }, names) =>
    `${names.register(at.register)}: ${counted(at.rows.length, "en", "row stands", "rows stand")} on ${q(project)}, which gets a subproject and then cannot be registered on. Move ${at.rows.length === 1 ? "it" : "them"} to a subproject.`,
  "open-entries": (at, names) =>
    `${names.register(at.register)}: ${counted(at.rows.length, "en", "row is", "rows are")} not reviewed, and cannot be moved or added to once the project is closed.`,
  unreleased: (at, names) =>
    `${names.register(at.register)}: ${counted(at.rows.length, "en", "billable row is", "billable rows are")} not released.`,
};

/** What stands in the way of a change of the project tree, and what to know before it is made. */
export const restructureText: RestructureText = {
  refusals,
  notes,
  /** What the import log calls each change. */
  jobs: {
    new: (project) => `New project ${project}`,
    copy: (project, to) => `Copy ${project} → ${to}`,
    move: (project, to) => `Code change ${project} → ${to}`,
    delete: (project) => `Deleted project ${project}`,
    close: (project) => `Closed project ${project}`,
  },
  codeHeaders: ["Old code", "New code", "Name"],
};
