import type { RegisterId } from "../../registers/register";
import type { CellForm, FileForm, FormColumn } from "./file-form";

/** The receivers that files are written for, besides those whose form is learned from a file of their own. */
export const receivers = ["kontera", "fortnox", "visma", "speedledger", "flex", "sie4", "sie5"] as const;
export type Receiver = (typeof receivers)[number];

/** Receivers whose columns no public text gives: their form is learned from one export of their own. */
export const learnedReceivers: readonly Receiver[] = ["visma", "speedledger"];

const FORTNOX_ROWS = 10_000;

const plain = {
  encoding: "utf-8",
  byteOrderMark: true,
  delimiter: ";",
  lineEnd: "\r\n",
  endsWithLineEnd: true,
  before: "",
  hasHeader: true,
  headerQuoted: false,
} as const satisfies Omit<FileForm, "columns">;

const column = (header: string, field: string, cell: CellForm = {}): FormColumn => ({
  header,
  quoting: "needed",
  target: { kind: "field", field },
  cell,
});

/** Fortnox's names of a customer's fields (https://github.com/softwerkab/fortnox-csharp-api-sdk, formats E1). */
const fortnoxCustomers: readonly FormColumn[] = [
  column("CustomerNumber", "number"),
  column("Name", "name"),
  column("Active", "active", { yes: "true", no: "false" }),
  column("OrganisationNumber", "organizationNumber"),
  column("VisitingAddress", "visitingAddress"),
  column("Address1", "postalAddress"),
  column("Address2", "addressLine2"),
  column("ZipCode", "postcode"),
  column("City", "city"),
  column("CountryCode", "country", { countryCode: true }),
  column("YourReference", "contact"),
  column("Email", "email"),
  column("EmailInvoice", "invoiceEmail"),
  column("Phone1", "phone"),
  column("VATNumber", "vatNumber"),
  column("TermsOfPayment", "paymentTerms"),
];

/** Fortnox's names of a project's fields; it has no word for a frozen project. */
const fortnoxProjects: readonly FormColumn[] = [
  column("ProjectNumber", "code"),
  column("Description", "name"),
  column("Status", "status", { names: { ongoing: "ONGOING", closed: "COMPLETED" }, onlyNames: true }),
  column("StartDate", "startDate"),
  column("EndDate", "endDate"),
  column("Comments", "internalComment"),
];

/** Fortnox's form of a register; undefined for one that it takes no file of. It takes 10 000 rows at a time (formats E2). */
export const fortnoxForm = (register: RegisterId): FileForm | undefined => {
  const columns = { customers: fortnoxCustomers, projects: fortnoxProjects }[register as string];
  return columns && { ...plain, columns, most: FORTNOX_ROWS };
};

/** A file for Flex HRM: columns in the order of the user's own import template, which names them; no headers (formats E2). */
export const flexForm = (fields: readonly string[]): FileForm => ({
  ...plain,
  byteOrderMark: false,
  hasHeader: false,
  columns: fields.map((field) => column(field, field)),
});
