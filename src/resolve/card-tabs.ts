import { tableOf, type Book } from "../book/book";
import { numbers, texts } from "../book/table";
import { registers, type NumberField } from "../registers";
import { cardTabs, type CardTab } from "../registers/card-tabs";
import type { ModuleId } from "../registers/definition";
import { isOn } from "./setting";

const moduleOf: Readonly<Record<CardTab, ModuleId>> = {
  general: "core",
  comments: "core",
  attachments: "documents",
  staffing: "staffing",
  competences: "staffing",
  participants: "participants",
  status: "budget",
  billing: "billing",
  review: "permission",
  places: "places",
  permission: "permission",
};

/** The tabs that a dimension must be set up for (#64, #105, #122). */
const flagOf: { readonly [Tab in CardTab]?: NumberField<"dimensions"> } = {
  staffing: "staffing",
  billing: "billing",
  permission: "permission",
};

/** Whether the workbook has a register of a module; the foundation is always in use. */
export const isModuleInUse = (book: Book, id: ModuleId): boolean =>
  id === "core" || [...book.tables.keys()].some((register) => registers[register].module === id);

/** Whether the dimension of the projects is set up for something; where there is no such dimension, nothing is asked for. */
const isSetUp = (book: Book, flag: NumberField<"dimensions">): boolean => {
  const table = tableOf(book, "dimensions");
  const kinds = table && texts(table, "kind");
  const row = table?.order.find((one) => kinds?.[one] === "project");
  return !table || row === undefined || numbers(table, flag)[row] === 1;
};

/**
 * The tabs that a project's card has in this workbook: those of the modules in use whose dimension is set up for them
 * (#4, #64, #105, #122); Behörighet only where the company shows it (#124).
 */
export const shownTabs = (book: Book): readonly CardTab[] =>
  cardTabs.filter((tab) => {
    const flag = flagOf[tab];
    if (!isModuleInUse(book, moduleOf[tab]) || (flag && !isSetUp(book, flag))) return false;
    return tab !== "permission" || isOn(book, "showPermissions");
  });
