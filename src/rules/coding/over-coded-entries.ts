import { tableOf, type Book } from "../../book/book";
import { rowsIn, type Groups } from "../../book/groups";
import { foldedOf, groupName, groupSteps } from "../../book/keys";
import type { RowId, Table } from "../../book/table";
import { finish } from "../../values/steps";
import type { BoundRule, Report } from "../rule";
import { demandsIn, type Demand } from "./demands";

type Entries = Table<"timeEntries"> | Table<"travelEntries">;

/** How entries are judged by what is demanded of their codes. */
export type DemandJudge<Facts> = {
  readonly concerns: (demand: Demand) => boolean;
  readonly judge: (demand: Demand, row: RowId, report: Report<Facts>) => void;
};

const overEntriesOf = <Facts>(
  book: Book,
  entries: Entries,
  { concerns, judge }: DemandJudge<Facts>,
): BoundRule<Facts, RowId> => {
  const { id } = entries.register;
  const keyOf = (row: RowId): string | undefined => foldedOf(entries, row, ["project"]);
  const prepare = () => groupSteps(entries, groupName(["project"]), keyOf, ["project"]);
  const groups = (): Groups => finish(prepare());
  let demandsOf = demandsIn(book, entries);
  const known = new Map<string, readonly Demand[]>();
  const concerning = (project: string): readonly Demand[] => {
    let demands = known.get(project);
    if (!demands) known.set(project, (demands = demandsOf(project).filter(concerns)));
    return demands;
  };
  return {
    reads: {
      dimensions: ["dimension", "singular", "plural", "kind", "rule", "layOutTime", "layOutTravel"],
      projectCodings: ["project", "dimension", "code", "leaveBlank", "rule"],
      [id]: "all",
    },
    prepare,
    *subjects() {
      for (const project of groups().rows.keys())
        if (concerning(project).length > 0) yield* rowsIn(groups(), project);
    },
    touched: ({ register, row }) => {
      if (register === id) return [row];
      if (register === "dimensions") {
        known.clear();
        demandsOf = demandsIn(book, entries);
        return entries.order;
      }
      const codings = tableOf(book, "projectCodings");
      const project = codings && foldedOf(codings, row, ["project"]);
      if (project === undefined) return [];
      known.delete(project);
      return rowsIn(groups(), project);
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
    const entries = tableOf(book, id) as Entries | undefined;
    return entries ? [overEntriesOf(book, entries, bindEntries(entries))] : [];
  });
