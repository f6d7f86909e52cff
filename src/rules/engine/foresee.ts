import { invert, type Edit } from "../../book/edit";
import type { RowId } from "../../book/row-id";
import type { RegisterId } from "../../registers/register";
import { applyChecked, type Check } from "./check";
import { policyOf, underPolicy } from "./policy";
import type { Finding } from "./rule";

/**
 * What would be found in a row were edits made, before they are: each finding with its fix as edits of the book as it
 * would stand. The book is left as it was; the rehearsal is over when the answer is there.
 */
export const foreseeRow = (
  check: Check,
  edits: readonly Edit[],
  register: RegisterId,
  row: RowId,
): Finding[] => {
  const policy = policyOf(check.book);
  applyChecked(check, edits);
  try {
    return check.watches
      .filter(({ rule, columns }) => columns.has(register) && !policy.off.has(rule.id))
      .flatMap(({ findings }) => [...findings.values()].flat())
      .filter(({ at }) => at?.register === register && at.row === row)
      .map((finding) => underPolicy(policy, finding));
  } finally {
    applyChecked(check, invert(edits));
  }
};
