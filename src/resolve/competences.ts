import { tableOf, type Book } from "../book/book";
import { rowWithKey } from "../book/keys";
import type { RowId } from "../book/row-id";
import { numbers, texts, type Table } from "../book/table";
import type { Folded } from "../values/brands";
import { fold } from "../values/text";
import { resolveChain } from "./head-node";
import { nodeOf, typedCode, type Node } from "./project-rows";
import { absentLine, cellLine } from "./row-line";
import { rowsAbout } from "./rows-about";
import type { Resolved, TraceLine } from "./trace";

/** What it takes to work on a project: a competence, how well, and which project says so (#80, #83). */
export type Requirement = {
  /** As typed. */
  readonly competence: string;
  /** How many boxes must be filled, undefined where nothing is stated. */
  readonly level: number | undefined;
  /** The group (kompetensgrupp) of the competence, where the register has one (#82). */
  readonly group: string | undefined;
  /** The project that demands it, as typed. */
  readonly project: string;
};

/** The group of a competence (#82); undefined where the register does not say. */
const groupOfCompetence = (book: Book, competence: Folded): string | undefined => {
  const table = tableOf(book, "competences");
  const row = table && rowWithKey(table, competence);
  return table && row !== undefined ? texts(table, "group")[row] : undefined;
};

/** What the rows of one project demand, each competence once: the topmost row speaks for it. */
const demandedBy = (book: Book, table: Table<"projectCompetences">, node: Node) => {
  const [names, levels] = [texts(table, "competence"), numbers(table, "level")];
  const project = typedCode(book, node);
  const found = new Map<string, Requirement>();
  const lines = rowsAbout(table, "project", node.code).map((row: RowId): TraceLine => {
    const competence = names[row];
    if (competence === undefined) return cellLine(table, row, "competence", project, "listed");
    const key = fold(competence);
    const isFirst = !found.has(key);
    const group = groupOfCompetence(book, key);
    if (isFirst) found.set(key, { competence, level: levels[row], group, project });
    return cellLine(table, row, "competence", project, isFirst ? "listed" : "already");
  });
  return { requirements: [...found.values()], lines };
};

/**
 * What it takes to work on a project, all of it (#80, #84, #87): its own competences, or with Ärv kompetenser those of
 * the nearest project above that does not itself inherit. They replace, they do not add up (Q21).
 */
export const resolveCompetences = (book: Book, code: Folded): Resolved<readonly Requirement[]> => {
  const chain = resolveChain(book, code, "inheritCompetences");
  const { nodes, head } = chain.value;
  const table = tableOf(book, "projectCompetences");
  if (!table) {
    const key = typedCode(book, nodeOf(book, code));
    return { value: [], trace: [...chain.trace, absentLine("projectCompetences", "competence", key, table)] };
  }
  // What an inheriting project lists itself is passed over, and told.
  const passed = nodes
    .filter((node) => node !== head)
    .flatMap((node) =>
      rowsAbout(table, "project", node.code).map((row) =>
        cellLine(table, row, "competence", typedCode(book, node), "noEffect"),
      ),
    );
  const trace = [...chain.trace, ...passed];
  if (!head) return { value: [], trace };
  const { requirements, lines } = demandedBy(book, table, head);
  const none = absentLine("projectCompetences", "competence", typedCode(book, head), table, "noRows");
  return { value: requirements, trace: [...trace, ...(lines.length > 0 ? lines : [none])] };
};
