/** The groups that a customer's card and form show its columns in, in this order; billing is in one of them (#128). */
export const customerGroups = ["identity", "address", "contact", "terms", "general"] as const;
export type CustomerGroup = (typeof customerGroups)[number];
