import { customerGroups, type CustomerGroup } from "#core/registers/customer-groups";
import type { Field } from "#core/registers/register";

/** Columns of a customer in the groups that its card and form show them in; an empty group is left out. */
export const inGroups = (
  fields: readonly Field[],
): readonly { readonly group: CustomerGroup; readonly fields: readonly Field[] }[] =>
  customerGroups.flatMap((group) => {
    const own = fields.filter((field) => (field.group ?? "general") === group);
    return own.length > 0 ? [{ group, fields: own }] : [];
  });
