import type { StoredValue, ValueType } from "../values/value-type";
import type { CardTab } from "./card-tabs";
import type { CustomerGroup } from "./customer-groups";
import type { YES } from "./types";

/** Registers are turned on by module; `core` is always on. */
export type ModuleId =
  | "core"
  | "coding"
  | "budget"
  | "billing"
  | "staffing"
  | "participants"
  | "documents"
  | "places"
  | "permission"
  | "clientAccess";

/** What the cells of a column hold, as a definition says it: choices by their ids; words/ has their names. */
export type DefinedType =
  | Exclude<ValueType, { readonly kind: "enum" }>
  | { readonly kind: "enum"; readonly choices: readonly string[] };

/** What a text column's content is, when it is more than text: its own rule checks it (formats E3). */
export type Format =
  | "projectCode"
  | "organizationNumber"
  | "vatNumber"
  | "postcode"
  | "email"
  | "phone"
  | "country"
  | "gln"
  | "bankgiro"
  | "plusgiro"
  | "peppolId";

/** One column of a register. Sheet, drop-down, CSV mapping, pane and documentation follow from it; words/ has its name. */
export type FieldDefinition = {
  readonly id: string;
  readonly type: DefinedType;
  /** A row without it is not complete. */
  readonly required?: true;
  /** A new sheet has it only when it is asked for. */
  readonly optional?: true;
  /** The register where the value must be a key, by its id. */
  readonly refersTo?: string;
  /**
   * What is left of a row that names what its register has no more: nothing, so that it may be taken away, or all but this
   * cell.
   */
  readonly ifGone?: "row" | "cell";
  /** Its drop-down offers only the projects that can be registered on (#7); other columns may name any project. */
  readonly onlyBookable?: true;
  /**
   * The column of the same row that holds the dimension whose value this code is; its kind tells the
   * register.
   */
  readonly codeOf?: string;
  /** The row is a setting of what this column names: it is copied and deleted together with it. */
  readonly owner?: true;
  readonly format?: Format;
  /**
   * Other programs call something else by its name: a header means it for sure only in a file that has one of these columns
   * too.
   */
  readonly sureBeside?: readonly string[];
  /** A file may have its numbers as percentages, `80 %` for 80: always, or where another column of the row says so. */
  readonly percent?: "always" | { readonly where: string; readonly is: string };
  /** What stands when the cell is blank. */
  readonly blank?: StoredValue;
  /** What a new subproject begins with (#69, #85); a cell that is blank later on is no. */
  readonly newChild?: typeof YES;
  /** Numbers, bools and dates may stand in it as well as text, and its own rule reads them. */
  readonly mixed?: true;
  /** The tabs of a project's card that show a column of `projects` (Projekt); general, when it says none. */
  readonly tabs?: readonly CardTab[];
  /**
   * The group of a customer's card and form that shows a column of `customers` (Kunder); general, when it says none.
   */
  readonly group?: CustomerGroup;
  /** The list of customers shows a column of `customers` (Kunder) that holds text (#133). */
  readonly listed?: true;
};

/** A register (register): one Excel table on one worksheet, described as data. */
export type RegisterDefinition = {
  readonly id: string;
  readonly module: ModuleId;
  /**
   * The columns that name a row, compared trimmed and case-insensitively; none where several rows may be
   * alike.
   */
  readonly key: readonly string[];
  readonly fields: readonly FieldDefinition[];
  /**
   * Kontera keeps it for itself and makes it when it is needed: nobody creates it, imports it or edits it in
   * a form.
   */
  readonly ownRecord?: true;
  /** What its sheet was called before, in any language: it is known by that too. */
  readonly formerly?: readonly string[];
  /** It is a report, made of other registers: what its rows are of, which the pane shows the card of. */
  readonly report?: "projects" | "customers" | "reasons" | "entries" | "clients";
  /** The tab of a project's card that lists the rows whose column `project` names it. */
  readonly cardTab?: CardTab;
  /** Further columns may bear the name of a dimension, and then hold its codes. */
  readonly dimensionColumns?: true;
};

/** Keeps a definition's literal types, so that a misspelt column does not compile. */
export const defineRegister = <const R extends RegisterDefinition>(register: R): R => register;
