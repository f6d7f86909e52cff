import { tableOf, type Book } from "../../../book/book";
import { codeColumns } from "../../../book/code-columns";
import { dimensionName, rowOfCode } from "../../../book/dimensions";
import { foldedKey, indexBy, rowWithKey } from "../../../book/keys";
import type { RowId } from "../../../book/row-id";
import { numbers, texts } from "../../../book/table";
import type { Entries } from "../../../resolve/entry-coding";
import type { Folded } from "../../../values/brands";
import { fold } from "../../../values/text";

/** What a project and its dimensions say of the code in one column of an entry (#32, #36–#38). */
export type Demand = {
  readonly column: number;
  /** The dimension's name. */
  readonly dimension: string;
  /** Kan anges where nothing else is said. */
  readonly rule: "required" | "locked" | "optional";
  /** The code that is laid out there from the project, as typed. */
  readonly laidOut: string | undefined;
  /** The row of `projectCodings` (Projektkontering) that the code stands in, where the project has one. */
  readonly coding: RowId | undefined;
  readonly from: RulePlace;
};

/**
 * The row that a rule stands in: of `projectCodings` (Projektkontering), or where the project inherits it of `codes`
 * (Koder) or `dimensions` (Dimensioner).
 */
type RulePlace = { readonly register: "projectCodings" | "codes" | "dimensions"; readonly row: RowId };

type StatedRule = RulePlace & { readonly rule: string };

/** What `dimensions` (Dimensioner) says of a column of entries. */
type ColumnRule = {
  readonly column: number;
  readonly dimension: Folded;
  readonly name: string;
  readonly row: RowId;
  readonly rule: string | undefined;
  readonly isLaidOut: boolean;
};

const columnRules = (book: Book, entries: Entries): ColumnRule[] => {
  const table = tableOf(book, "dimensions");
  if (!table) return [];
  const rules = texts(table, "rule");
  const laidOut = numbers(table, entries.register.id === "timeEntries" ? "layOutTime" : "layOutTravel");
  return codeColumns(book, entries).flatMap(({ column, dimension }): ColumnRule[] => {
    const row = rowWithKey(table, dimension);
    // The project's own column is what the others follow from.
    if (row === undefined || column === entries.columnOf.get("project")) return [];
    const name = dimensionName(book, dimension);
    return [{ column, dimension, name, row, rule: rules[row], isLaidOut: laidOut[row] === 1 }];
  });
};

/** The rule of the code that a project has in a dimension; only simple dimensions' codes have one. */
const ruleOfCode = (book: Book, dimension: Folded, code: string): StatedRule | undefined => {
  const table = tableOf(book, "codes");
  const found = rowOfCode(book, dimension, fold(code));
  if (!table || found?.register !== "codes") return undefined;
  const rule = texts(table, "rule")[found.row];
  return rule === undefined ? undefined : { register: "codes", row: found.row, rule };
};

/**
 * What is demanded of the entries of each project, as `dimensions` (Dimensioner), `codes` (Koder) and `projectCodings`
 * (Projektkontering) stand now: the project's own rule for a dimension, else that of its code there, else the
 * dimension's (#37–#39). Rules do not climb the tree (Q17).
 */
export const demandsIn = (book: Book, entries: Entries): ((project: Folded) => readonly Demand[]) => {
  const columns = columnRules(book, entries);
  const codings = tableOf(book, "projectCodings");
  const rules = codings ? texts(codings, "rule") : [];
  const codes = codings ? texts(codings, "code") : [];
  const blanks = codings ? numbers(codings, "leaveBlank") : [];
  const demanded = (project: Folded): readonly Demand[] =>
    columns.flatMap(({ column, dimension, name, row, rule: general, isLaidOut }): Demand[] => {
      const coding = codings && rowWithKey(codings, foldedKey([project, dimension]));
      const own = coding === undefined ? undefined : rules[coding];
      const ofProject: StatedRule | undefined =
        coding === undefined || own === undefined || own === "inherit"
          ? undefined
          : { register: "projectCodings", row: coding, rule: own };
      const ownCode = coding === undefined ? undefined : codes[coding];
      const { rule, ...from } = ofProject ??
        (ownCode === undefined ? undefined : ruleOfCode(book, dimension, ownCode)) ?? {
          register: "dimensions",
          row,
          rule: general,
        };
      const laidOut = coding !== undefined && isLaidOut && blanks[coding] !== 1 ? ownCode : undefined;
      const asked = rule === "required" || rule === "locked" ? rule : "optional";
      if (asked === "optional" && laidOut === undefined) return [];
      return [{ column, dimension: name, rule: asked, laidOut, coding, from }];
    });
  const coded = codings && indexBy(codings, ["project"]).rows;
  // What is demanded of all projects that have no coding of their own, as most have not.
  let uncoded: readonly Demand[] | undefined;
  return (project) => (coded?.has(project) ? demanded(project) : (uncoded ??= demanded(project)));
};

/** Whether a code in an entry is the one that is laid out. */
export const isLaidOutCode = (code: string, laidOut: string): boolean => code === fold(laidOut);
