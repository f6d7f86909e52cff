import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import { numbers, texts, type Table } from "../book/table";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { resolveChain } from "./head-node";
import { nodeLine, typedCode, type Node } from "./project-rows";
import { absentLine, cellLine } from "./row-line";
import { rowsAbout } from "./rows-about";
import type { Resolved, TraceLine } from "./trace";

/** Medlem, Projektledare (#95). */
export type ParticipantRole = "member" | "manager";

/** An employee who takes part in a project (#89, #94). */
export type Participant = {
  /** Employee number, as typed in `participants` (Deltagare). */
  readonly employee: string;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly role: ParticipantRole;
  /** Whether it comes from a project above, so that it is not a row of this one (#93). */
  readonly isInherited: boolean;
  /** The project whose row it is, as typed. */
  readonly project: string;
};

/** Everybody who takes part in a project. */
export type Participants = {
  /** Alla anställda är deltagare: everyone may register, whoever is listed (#91). */
  readonly allEmployees: boolean;
  readonly listed: readonly Participant[];
};

const contactOf = (book: Book, employee: string): Pick<Participant, "name" | "email" | "phone"> => {
  const table = tableOf(book, "employees");
  const row = table && rowWithKey(table, fold(employee));
  if (!table || row === undefined) return { name: undefined, email: undefined, phone: undefined };
  const [name, email, phone] = (["name", "email", "phone"] as const).map((field) => texts(table, field)[row]);
  return { name, email, phone };
};

/** Adds those of one project who are not there already: the nearest row of an employee speaks (Q22). */
const addFrom = (
  book: Book,
  table: Table<"participants">,
  node: Node,
  isInherited: boolean,
  found: Map<string, Participant>,
): TraceLine[] => {
  const [employees, roles] = [texts(table, "employee"), texts(table, "role")];
  const project = typedCode(book, node);
  return rowsAbout(table, "project", node.code).map((row): TraceLine => {
    const employee = employees[row];
    const isNew = employee !== undefined && !found.has(fold(employee));
    if (isNew) {
      const role = roles[row] === "manager" ? "manager" : "member";
      found.set(fold(employee), { employee, ...contactOf(book, employee), role, isInherited, project });
    }
    return cellLine(table, row, "employee", project, isNew ? "listed" : "already");
  });
};

/** Whether a project says that every employee takes part. */
const includesAll = (book: Book, { row }: Node): boolean => {
  const table = tableOf(book, "projects");
  return table !== undefined && row !== undefined && numbers(table, "allEmployees")[row] === 1;
};

/**
 * Who takes part in a project (#89–#95): its own participants and, with Ärver deltagare, those of the projects above
 * for as long as each of them inherits too. They add up, and the nearest role of an employee holds (Q22). The code is
 */
export const resolveParticipants = (book: Book, code: Folded): Resolved<Participants> => {
  const chain = resolveChain(book, code, "inheritParticipants");
  const table = tableOf(book, "participants");
  const found = new Map<string, Participant>();
  const trace: TraceLine[] = [...chain.trace];
  for (const node of chain.value.nodes) {
    if (includesAll(book, node)) trace.push(nodeLine(book, node, "allEmployees", "decides"));
    if (table) trace.push(...addFrom(book, table, node, node.code !== code, found));
  }
  const [self] = chain.value.nodes;
  if (self && found.size === 0)
    trace.push(absentLine("participants", "employee", typedCode(book, self), table, "noRows"));
  const allEmployees = chain.value.nodes.some((node) => includesAll(book, node));
  return { value: { allEmployees, listed: [...found.values()] }, trace };
};

/**
 * Whether every employee takes part in a project (Alla anställda är deltagare, #91): it says so, or with Ärver
 * deltagare one of those that it inherits from (Q22).
 */
export const resolveAllEmployees = (book: Book, code: Folded): Resolved<boolean> => {
  const { value: chain, trace } = resolveChain(book, code, "inheritParticipants");
  const lines = chain.nodes.map((node) =>
    nodeLine(book, node, "allEmployees", includesAll(book, node) ? "decides" : "off"),
  );
  return { value: chain.nodes.some((node) => includesAll(book, node)), trace: [...trace, ...lines] };
};
