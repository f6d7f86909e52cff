import type { Field } from "../registers/register";
import type { Lang } from "../values/cell";
import { valueText } from "./value-text";

/** What stands when a cell of the column is blank; undefined where nothing does. */
export const blankText = (field: Field | undefined, lang: Lang): string | undefined =>
  field?.blank === undefined ? undefined : valueText(field.type, field.blank, lang);
