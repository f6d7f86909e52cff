import type { Touch } from "../../../book/apply";
import { tableOf, type Book } from "../../../book/book";
import { foldedOf, indexBy, rowWithKey } from "../../../book/keys";
import type { RowId } from "../../../book/row-id";
import { texts } from "../../../book/table";
import { rowsIn } from "../../../columns/key-index";
import { isTermSetting, termColumns } from "../../../resolve/billing-terms";
import { controlIn, controlRowsOnPath, type Control } from "../../../resolve/controls";
import { priceColumns } from "../../../resolve/price-rows";
import { rowsWithCode } from "../../../resolve/rows-with-code";
import { isOn, settingNamed } from "../../../resolve/setting";
import { codesBelow } from "../../../tree/sorted-codes";
import type { Folded } from "../../../values/brands";
import type { Task } from "../../../values/task";
import type { BoundRule, Report } from "../../engine/rule";

/** The columns that say what a control is. */
export const controlColumns = ["project", "control", "kind", "limit", "customer", "period"];

type ControlJudge<Facts> = (control: Control, report: Report<Facts>) => void;

/** Everything besides `controls` (Kontroller) that the time and money at a project depend on. */
export const usedColumns = {
  projects: ["code", "budgetHours", "billable"],
  timeEntries: "all",
  customers: ["number", "billable"],
  codes: ["dimension", "code", "billable"],
  prices: priceColumns,
  dimensions: termColumns,
  settings: ["name", "value"],
} as const;

/** The projects that a row of some register has a say in the time and money of, themselves or below; undefined for all. */
export const projectsTouched = (book: Book, { register, row }: Touch): Iterable<Folded> | undefined => {
  const entries = tableOf(book, "timeEntries");
  const table = book.tables.get(register);
  const part = (field: string): Folded => (table && foldedOf(table, row, [field])) ?? "";
  const ofRows = (rows: readonly RowId[]): Set<Folded> =>
    new Set(rows.map((one) => (entries && foldedOf(entries, one, ["project"])) ?? ""));
  switch (register) {
    case "timeEntries":
      return [part("project")];
    case "projects":
      return [part("code")];
    case "customers":
      return entries ? ofRows(rowsIn(indexBy(entries, ["customer"]), part("number"))) : [];
    case "codes":
    case "prices": {
      if (!entries) return [];
      const named = ofRows(rowsWithCode(book, entries, part("dimension"), part("code")));
      const inherits = register === "prices" && isOn(book, "pricesInherit");
      return inherits ? [...named, part("code"), ...codesBelow(book.projectCodes, part("code"))] : named;
    }
    case "settings": {
      const name = part("name");
      return isTermSetting(name) || settingNamed(name) === "countBillable" ? undefined : [];
    }
    default:
      return undefined;
  }
};

/** Judges each control by the time and money of its project and all below; an edit there judges the controls above it. */
export const overControls = <Facts>(
  book: Book,
  prepare: (controls: readonly Control[]) => Task<void>,
  judge: ControlJudge<Facts>,
): BoundRule<Facts, RowId>[] => {
  const table = tableOf(book, "controls");
  const projects = tableOf(book, "projects");
  if (!table || !projects) return [];
  return [
    {
      reads: { controls: controlColumns, ...usedColumns },
      *prepare() {
        yield* prepare(table.order.flatMap((row) => controlIn(book, row) ?? []));
      },
      subjects: () => table.order,
      touched: (touch) => {
        if (touch.register === "controls") return [touch.row];
        const touched = projectsTouched(book, touch);
        if (!touched) return table.order;
        return new Set([...touched].flatMap((code) => controlRowsOnPath(book, code)));
      },
      judge: (row, report) => {
        const control = controlIn(book, row);
        if (control && rowWithKey(projects, control.project) !== undefined) judge(control, report);
      },
    },
  ];
};

/** A control's project as it is typed in `controls` (Kontroller). */
export const typedProject = (book: Book, { row, project }: Control): string => {
  const table = tableOf(book, "controls");
  return (table && texts(table, "project")[row]) ?? project;
};
