import type { FieldId } from "#core/registers/index";

/** The columns of a customer in the groups that its card and form show them in; billing is one of them (#128). */
export const cardGroups = {
  identity: ["number", "name", "active", "organizationNumber", "vatNumber"],
  address: ["visitingAddress", "postalAddress", "postcode", "city", "country"],
  contact: ["contact", "email", "phone"],
  terms: ["startDate", "endDate", "billable"],
} as const satisfies Record<string, readonly FieldId<"customers">[]>;

export type CardGroup = keyof typeof cardGroups;

export const cardGroupIds = Object.keys(cardGroups) as readonly CardGroup[];
