import type { FieldId } from "..";
import type { RegisterId } from "../register";
import { customers } from "./customers";
import { timeEntries, travelEntries } from "./entries";
import { codes, controls, employees, participants, prices } from "./others";
import { projects } from "./projects";

/**
 * Headers of other systems' files, which no worksheet of a register's own bears: of Fortnox, Visma, Bokio, Flex,
 * Monitor, Business Central, SAP, Odoo, Xero, Shopify, Toggl, Harvest, Tripletex, e-conomic … and of lists that people
 * keep. One after `?` may as well mean something else, and is asked about (#143, formats E1).
 */
const fileHeaders: { readonly [Id in RegisterId]?: { readonly [Field in FieldId<Id>]?: string } } = {
  customers,
  projects,
  timeEntries,
  travelEntries,
  employees,
  prices,
  codes,
  controls,
  participants,
};

/** The headers that files give a column: those that mean it, and those that may. */
export type FileHeaders = { readonly certain: readonly string[]; readonly asked: readonly string[] };

/** What files call a column of a register. */
export const fileHeadersOf = (register: RegisterId, field: string): FileHeaders => {
  const of: Readonly<Record<string, string>> = fileHeaders[register] ?? {};
  const headers = (of[field] ?? "").split("; ").filter((header) => header !== "");
  return {
    certain: headers.filter((header) => !header.startsWith("?")),
    asked: headers.flatMap((header) => (header.startsWith("?") ? [header.slice(1)] : [])),
  };
};
