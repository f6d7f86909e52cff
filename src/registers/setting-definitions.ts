import type { StoredValue } from "../values/value-type";
import type { DefinedType } from "./definition";
import { bool, code, hours, money, NO, oneOf, text, vatRate, YES } from "./types";

/** A setting that Kontera reads: how its value is read, and what holds when it is blank. */
type SettingDefinition = {
  readonly type: DefinedType;
  /** In the stored unit; undefined where nothing is a sensible answer. */
  readonly standard: StoredValue | undefined;
};

const language = oneOf("sv", "en");

const lineSumming = oneOf("row", "date");

/** The settings that Kontera knows, by id. Rows with other names are the user's own and are left alone. */
export const settingDefinitions = {
  language: { type: language, standard: undefined },
  currency: { type: text, standard: "SEK" },
  companyName: { type: text, standard: undefined },
  companyNumber: { type: text, standard: undefined },
  placeRadius: { type: { kind: "integer", min: 1 }, standard: 200 },
  salesPerHour: { type: money, standard: undefined },
  billingInTime: { type: bool, standard: NO },
  billingInTravel: { type: bool, standard: NO },
  /** #169, Q10. */
  countBillable: { type: bool, standard: NO },
  /** #162, Q14. */
  allowOutsideDates: { type: bool, standard: NO },
  /** #161, Q27. */
  blockClosing: { type: bool, standard: NO },
  /** Q25. */
  pricesInherit: { type: bool, standard: NO },
  /** #77. */
  showStaffingComments: { type: bool, standard: NO },
  /** Q23. */
  competenceLevels: { type: { kind: "integer", min: 1 }, standard: 5 },
  /** #60, Q43. */
  attachmentTypes: { type: text, standard: "pdf, docx, xlsx, png, jpg" },
  /** #4. Names of modules, parted by semicolons. */
  modulesOff: { type: text, standard: undefined },
  /** #66. */
  showColors: { type: bool, standard: YES },
  /** #124. */
  showPermissions: { type: bool, standard: YES },
  /** #168. */
  releaseLevel: { type: { kind: "integer", min: 0 }, standard: 1 },
  /** #170, #171. */
  vatRate: { type: vatRate, standard: 25 },
  lineSumming: { type: lineSumming, standard: "row" },
  articleTime: { type: code, standard: undefined },
  articleTravel: { type: code, standard: undefined },
  articleFixedPrice: { type: code, standard: undefined },
  /** Only for invoices as bookkeeping (SIE 4). */
  accountReceivables: { type: code, standard: undefined },
  accountRevenue: { type: code, standard: undefined },
  accountVat: { type: code, standard: undefined },
  /** The registers that stood when Kontera last wrote to the workbook: see `src/book/standing-registers.ts`. */
  standingRegisters: { type: text, standard: undefined },
  /** What an employee's day holds at most; more is told of. */
  hoursPerDay: { type: hours, standard: undefined },
  /** Ids of rules, parted by semicolons: those that do not hold here, and those that are told for information only. */
  rulesOff: { type: text, standard: undefined },
  rulesLowered: { type: text, standard: undefined },
  /** What the import log ended with when it was last written: see `src/book/log-chain.ts`. */
  logLink: { type: text, standard: undefined },
  /** What a job does when rows change while it is written, by what the workbook's Excel does. */
  whenChanged: { type: oneOf("stop", "putBack"), standard: "stop" },
} as const satisfies Readonly<Record<string, SettingDefinition>>;
