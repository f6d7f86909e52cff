import { formatCount } from "../../values/format";
import { counted } from "../counted";
import type { CustomersViewText } from "../sv/customers-view";

const customers = (count: number) => counted(count, "en", "customer", "customers");

/** What the view of the customer register says. */
export const customersView: CustomersViewText = {
  noRegister: "The workbook has no customer register yet.",
  toStart: "Get started",
  empty: "The customer register is empty. Add the first customer here, or import a file.",
  search: "Search by name or number",
  list: "Customer list",
  keys: "The up and down arrows change rows. Enter opens the customer, Ctrl+Enter goes to it in the sheet, space selects it.",
  shown: (count, all) => `${formatCount(count, "en")} of ${formatCount(all, "en")}`,
  sorting: "Sorting …",
  sort: (header) => `Sort by ${header}`,
  filter: (header) => `Filter ${header}`,
  filters: "Filter",
  goToSheet: (sheet) => `Go to the sheet ${sheet}`,
  importHere: "Import here",
  exportThis: "Export",
  byColumn: "Filter by column",
  chips: "Show customers that are",
  chip: { error: "Errors", stopped: "Stopped", twins: "Duplicates" },
  withError: "error",
  noMatch: "No customer matches.",
  showAll: "Clear",
  number: "No.",
  inactive: "not in use",
  add: (singular) => `New ${singular.toLowerCase()}`,
  remove: (count) => `Delete ${formatCount(count, "en")} …`,

  reachedBy: (people) => `Reached by ${counted(people, "en", "user", "users")}`,
  left: "has left",
  reachedThrough: "Through",
  goThere: "Go there",
  noBarrier:
    "The workbook guards no permission: whoever has the file sees all of it. The card shows who reaches the customer in the systems.",
  follows: "The card follows the row that is selected in the sheet.",
  edit: "Edit",
  goTo: "Go to the row",
  goToCell: (header) => `Go to ${header} in the sheet`,
  removeOne: "Delete …",
  fix: "Fix …",
  blank: "blank",
  nothingIn: (headers, more) =>
    `Empty: ${headers.join(", ")}${more > 0 ? ` +${formatCount(more, "en")}` : ""}`,
  nameless: "No name",
  noFindings: "No findings in the row.",
  groups: {
    identity: "Customer",
    address: "Address",
    contact: "Contact",
    terms: "Validity and billing",
    general: "Other",
    own: "Your own columns",
  },
  use: {
    usable: "Can be used today",
    "before-start": "Cannot be used yet: the start date has not come",
    "after-end": "Can no longer be used: the end date has passed",
    inactive: "Not in use: Active is No",
  },

  newTitle: (singular) => `New ${singular.toLowerCase()}`,
  editTitle: (name) => `Edit ${name}`,
  review: "Review",
  problems: (count) => counted(count, "en", "field needs correcting", "fields need correcting"),

  previewNew: (key) => `New customer ${key}`,
  previewEdit: (key) => `Change customer ${key}`,
  previewFix: (title) => `Fix: ${title}`,
  previewRemove: (count) => `Delete ${customers(count)}`,
  previewStop: (count) => `Set Active = No on ${customers(count)}`,
  nothingToDo: "There is nothing left to change.",
  logged: {
    add: (key) => `New customer ${key}`,
    edit: (key) => `Customer ${key} changed`,
    remove: (count) => `${customers(count)} deleted`,
    stop: (count) => `Active = No on ${customers(count)}`,
  },

  removeTitle: (count) => `Delete ${customers(count)}?`,
  looking: "Looking for what names the customers …",
  free: (count) => `${customers(count)} ${count === 1 ? "is" : "are"} named nowhere and can be deleted.`,
  named: (count) =>
    `${customers(count)} cannot be deleted, because other registers name ${count === 1 ? "it" : "them"}:`,
  places: (count) => counted(count, "en", "place", "places"),
  offer: "They can be put out of use instead: what is there stays, but new entries are warned of.",
  removeFree: (count) => `Delete ${customers(count)} …`,
  stop: (count) => `Set Active = No on ${formatCount(count, "en")} …`,
  alreadyStopped: "They have Active = No already.",
  noActive: "The sheet has no column Active, so they cannot be put out of use.",

  twins: (count) =>
    `Of the possible duplicates, ${customers(count)} ${count === 1 ? "is" : "are"} named by no other register.`,
  clean: "Data care",
  cleanCount: (count) => `Data care (${formatCount(count, "en")})`,
  cleanTitle: "Data care",
  cleanHow: "Every finding shows its fix before it is made.",
  cleanNone: "Nothing to fix:",
  cleanAll: "There is nothing to fix in the customer register.",
};
