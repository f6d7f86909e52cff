import type { AccessOp } from "#core/access/outcome";
import type { Grouping } from "#core/billing/group-keys";
import type { LineSumming } from "#core/billing/line";
import type { Delimiter } from "#core/csv/delimiter";
import type { Encoding } from "#core/csv/encoding";
import type { ListKind } from "#core/csv/exporting/list-kinds";
import type { Receiver } from "#core/csv/form/known-forms";
import type { ColumnSetting, DuplicatePolicy, ImportMode } from "#core/csv/import-settings";
import type { ModuleId } from "#core/registers/definition";
import type { RegisterId } from "#core/registers/register";
import type { BillingUse } from "#core/resolve/billing-terms";
import type { Day, HourParts } from "#core/values/brands";
import type { Lang } from "#core/values/cell";
import type { Point } from "#core/values/distance";
import type { ReadOptions } from "#core/values/read-options";
import type { Profile } from "./option-choices";
import type { CodeIn, Mapping, Setting } from "./option-reader";

/** The options of a command line, read. */
export type Options = {
  readonly json: boolean;
  readonly sample: boolean;
  readonly verify: boolean;
  readonly accepted: boolean;
  /** What is proposed of a file's columns is taken; what speaks against the whole plan is let stand. */
  readonly accept: boolean;
  readonly acceptAlarm: boolean;
  /** Write although something points at cells that moved, and could not follow. */
  readonly acceptStale: boolean;
  /** Letters that were misread before the file came here are read as what they were. */
  readonly repair: boolean;
  /** Write although somebody has the file open. */
  readonly force: boolean;
  /** Write without reading what is written back. */
  readonly noVerify: boolean;
  /** The rule whose findings are accepted, by whom and why. */
  readonly rule: string | undefined;
  readonly who: string | undefined;
  readonly why: string | undefined;
  readonly lang: Lang | undefined;
  /** The clock's unless said. */
  readonly today: Day;
  readonly register: RegisterId | undefined;
  readonly encoding: Encoding | undefined;
  readonly delimiter: Delimiter | undefined;
  /** The sheet of a workbook that rows are read from. */
  readonly sheet: string | undefined;
  /** The first line of data in the file, counted from 1 (#142). */
  readonly startRow: number | undefined;
  readonly maps: readonly Mapping[];
  /** The registers that get the rows that a file names and they lack. */
  readonly create: readonly RegisterId[];
  /** Lines of the file that are left out. */
  readonly skip: readonly number[];
  /** The fields that rows are matched by together; the register's own key where none is named. */
  readonly key: readonly string[];
  /** `--set FIELD=TEXT`: a field that the file lacks, and what every row gets in it. */
  readonly sets: readonly Setting[];
  /** What an import may do with rows, with keys that come twice, and with blank cells; both unless said. */
  readonly mode: ImportMode | undefined;
  readonly duplicates: DuplicatePolicy | undefined;
  readonly blankClears: boolean;
  /** The columns whose blank cells blank their fields. */
  readonly clears: readonly string[];
  /** Where the refused rows go. */
  readonly refused: string | undefined;
  readonly decimal: ReadOptions["decimal"] | undefined;
  readonly dateOrder: ReadOptions["dateOrder"] | undefined;
  readonly zeros: ColumnSetting["zeros"];
  readonly out: string | undefined;
  readonly employee: string | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** What `--from` and `--to` are for `rename`: project codes. */
  readonly fromCode: string | undefined;
  readonly toCode: string | undefined;
  readonly modules: readonly ModuleId[];
  /** The code of a project, and what is asked of it. */
  readonly project: string | undefined;
  readonly field: string | undefined;
  /** Where somebody stands. */
  readonly at: Point | undefined;
  readonly customer: string | undefined;
  readonly module: BillingUse | undefined;
  /** The day that is billed up to, itself included. */
  readonly until: Day | undefined;
  readonly by: readonly Grouping[];
  readonly lines: LineSumming | undefined;
  /** The kind of file that the invoice basis is written to `--out` as. */
  readonly profile: Profile | undefined;
  /** Who a register is exported for, and the file of theirs whose form it takes. */
  readonly receiver: Receiver | undefined;
  readonly like: string | undefined;
  /** A form that the workbook keeps, by its name in Exportmallar. */
  readonly template: string | undefined;
  /** A kind of list for people to read. */
  readonly list: ListKind | undefined;
  /** Projects go to SIE with those above them. */
  readonly tree: boolean;
  /** The columns that are exported, in that order; all of them when none is named. */
  readonly columns: readonly string[];
  /** `--where FIELD=TEXT`: only the rows that hold it. */
  readonly where: readonly Setting[];
  /** An earlier export: only the rows that it has not, or has otherwise. */
  readonly since: string | undefined;
  readonly date: Day | undefined;
  /** `--rows REGISTER:ROW,…`, as written. */
  readonly rows: readonly string[];
  /** The number of an invoice basis: that a release gets, or that is taken back. */
  readonly basis: string | undefined;
  readonly undo: string | undefined;
  readonly reason: string | undefined;
  readonly hours: HourParts | undefined;
  /** `--code DIMENSION=CODE`: the code that something has in a dimension, blank for none. */
  readonly codes: readonly CodeIn[];
  /** What becomes of access: who gets or loses what, and the administrator who does it. No programs is none; undefined is unsaid. */
  readonly op: AccessOp | undefined;
  readonly clients: readonly string[];
  readonly consultants: readonly string[];
  readonly programs: readonly string[] | undefined;
  readonly as: string | undefined;
  /** Whose access is asked for: by one of them. */
  readonly client: string | undefined;
  readonly consultant: string | undefined;
  readonly program: string | undefined;
  /** The recipe that a file is read by, by its name or its file; where the decisions of an import go as one; what one is called. */
  readonly recipe: string | undefined;
  readonly saveRecipe: string | undefined;
  readonly name: string | undefined;
  /** What was planned, as `access plan --json` printed it, and what other words for outcomes mean. */
  readonly plan: string | undefined;
  readonly outcomes: readonly Setting[];
  /** The accounting system's list is all that it has: what it lacks is taken away. */
  readonly isWhole: boolean | undefined;
};
