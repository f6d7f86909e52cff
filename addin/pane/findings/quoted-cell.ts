import type { Listed } from "#core/rules/engine/listing";
import { cellText } from "#core/text/cell-text";
import { fieldOf } from "#core/text/names";
import type { Lang } from "#core/values/cell";

/** What stands in the cell of a finding, as the worksheet shows it; "" when it is blank or a whole row is meant. */
export const quotedCell = (
  { finding: { at }, header, value }: Listed,
  date1904: boolean,
  lang: Lang,
): string => {
  if (header === "") return "";
  return cellText(
    value,
    at?.field === undefined ? undefined : fieldOf(at.register, at.field),
    lang,
    date1904,
  );
};
