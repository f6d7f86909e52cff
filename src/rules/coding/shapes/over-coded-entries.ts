import { tableOf, type Book } from "../../../book/book";
import { foldedOf, indexName, indexBy, buildIndex } from "../../../book/keys";
import type { RowId } from "../../../book/row-id";
import type { RowIndex } from "../../../book/table";
import { rowsIn } from "../../../columns/key-index";
import type { Entries } from "../../../resolve/entry-coding";
import type { Folded } from "../../../values/brands";
import { finish } from "../../../values/task";
import type { BoundRule, Report } from "../../engine/rule";
import { demandsIn, type Demand } from "./demands";

/** How entries are judged by what is demanded of their codes. */
export type DemandJudge<Facts> = {
  readonly concerns: (demand: Demand) => boolean;
  readonly judge: (demand: Demand, row: RowId, report: Report<Facts>) => void;
};

/** The project of a row of `projectCodings` (Projektkontering). */
const projectOf = (book: Book, codingRow: RowId): Folded[] => {
  const codings = tableOf(book, "projectCodings");
  const project = codings && foldedOf(codings, codingRow, ["project"]);
  return project === undefined ? [] : [project];
};

/** The projects that a row of `codes` (Koder) is the code of, whose rule counts for them (#39). */
const projectsCoded = (book: Book, codeRow: RowId): Folded[] => {
  const [codings, codes] = [tableOf(book, "projectCodings"), tableOf(book, "codes")];
  const code = codes && foldedOf(codes, codeRow, ["dimension", "code"]);
  if (!codings || code === undefined) return [];
  return rowsIn(indexBy(codings, ["dimension", "code"]), code).flatMap((row) => projectOf(book, row));
};

const overEntriesOf = <Facts>(
  book: Book,
  entries: Entries,
  { concerns, judge }: DemandJudge<Facts>,
): BoundRule<Facts, RowId> => {
  const { id } = entries.register;
  const keyOf = (row: RowId): Folded | undefined => foldedOf(entries, row, ["project"]);
  const prepare = () => buildIndex(entries, indexName(["project"]), keyOf, ["project"]);
  const groups = (): RowIndex => finish(prepare());
  let demandsOf = demandsIn(book, entries);
  const known = new Map<Folded, readonly Demand[]>();
  const concerning = (project: Folded): readonly Demand[] => {
    let demands = known.get(project);
    if (!demands) known.set(project, (demands = demandsOf(project).filter(concerns)));
    return demands;
  };
  return {
    reads: {
      dimensions: ["dimension", "singular", "plural", "kind", "rule", "layOutTime", "layOutTravel"],
      projectCodings: ["project", "dimension", "code", "leaveBlank", "rule"],
      codes: ["dimension", "code", "rule"],
      [id]: "all",
    },
    prepare,
    *subjects() {
      const index = groups();
      for (const project of index.rows.keys())
        if (concerning(project).length > 0) yield* rowsIn(index, project);
        else yield undefined;
    },
    touched: ({ register, row }) => {
      if (register === id) return [row];
      if (register === "dimensions") {
        known.clear();
        demandsOf = demandsIn(book, entries);
        return entries.order;
      }
      const projects = register === "codes" ? projectsCoded(book, row) : projectOf(book, row);
      return projects.flatMap((project) => {
        known.delete(project);
        return rowsIn(groups(), project);
      });
    },
    judge: (row, report) => {
      const project = entries.raw[row] && keyOf(row);
      if (project === undefined) return;
      for (const demand of concerning(project)) judge(demand, row, report);
    },
  };
};

/**
 * Judges time and travel entries by what their project and its dimensions demand of each column that holds codes. An
 * entry without a project is not asked.
 */
export const overCodedEntries = <Facts>(
  book: Book,
  bindEntries: (entries: Entries) => DemandJudge<Facts>,
): BoundRule<Facts, RowId>[] =>
  (["timeEntries", "travelEntries"] as const).flatMap((id) => {
    const entries: Entries | undefined = tableOf(book, id);
    return entries ? [overEntriesOf(book, entries, bindEntries(entries))] : [];
  });
