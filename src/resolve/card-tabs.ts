import { tableOf, type Book } from "../book/book";
import { numbers, texts } from "../book/table";
import { registers, type NumberField } from "../registers";
import type { ModuleId } from "../registers/definition";
import { isOn } from "./setting";

/** The tabs of a project's card, in the order of the source system. */
const cardTabs = [
  "general",
  "comments",
  "attachments",
  "staffing",
  "competences",
  "participants",
  "status",
  "billing",
  "review",
  "places",
  "permission",
] as const;
export type CardTab = (typeof cardTabs)[number];

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

const isInUse = (book: Book, id: ModuleId): boolean =>
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
    if (!isInUse(book, moduleOf[tab]) || (flag && !isSetUp(book, flag))) return false;
    return tab !== "permission" || isOn(book, "showPermissions");
  });
