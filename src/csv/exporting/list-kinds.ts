import type { ColumnAt } from "../../book/row-id";
import type { Table } from "../../book/table";
import type { RegisterId } from "../../registers/register";

/** The kinds of list (Kundlista, #136) besides the whole register: for people to read, not to be read in again (Q38). */
export const listKindIds = ["names", "contacts", "addresses", "billing", "budget"] as const;
export type ListKind = (typeof listKindIds)[number];

type Columns = Partial<Record<ListKind, readonly string[]>>;

const lists: Partial<Record<RegisterId, Columns>> = {
  customers: {
    contacts: ["number", "name", "contact", "yourReference", "email", "phone"],
    addresses: ["name", "contact", "postalAddress", "addressLine2", "postcode", "city", "country"],
    billing: [
      ...["number", "name", "organizationNumber", "vatNumber", "vatRate", "paymentTerms"],
      ...["invoiceEmail", "eInvoiceId", "yourReference", "orderNumber"],
    ],
  },
  projects: {
    budget: ["code", "name", "status", "startDate", "endDate", "budgetHours", "budgetAmount"],
    billing: ["code", "name", "status", "billable", "billingModel", "fixedPrice"],
  },
  employees: { contacts: ["number", "name", "email", "phone"] },
};

/** The worksheet's columns of a kind of list, in the list's order; those that the sheet lacks are left out. */
export const listColumns = (table: Table, kind: ListKind): readonly ColumnAt[] => {
  const { id, key } = table.register;
  const fields = kind === "names" ? [...key, "name"] : (lists[id]?.[kind] ?? []);
  return [...new Set(fields)].flatMap((field) => table.columnOf.get(field) ?? []);
};

/** The kinds of list that a register has. */
export const listKindsOf = (table: Table): readonly ListKind[] =>
  listKindIds.filter((kind) => {
    const columns = listColumns(table, kind);
    const isAll = columns.length === table.headers.length;
    return columns.length > 1 && !isAll && (kind !== "names" || table.columnOf.has("name"));
  });
