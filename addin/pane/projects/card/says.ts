import type { ResolvedField } from "#core/resolve/resolved-field";
import type { ResolvedValue } from "#core/resolve/resolved-value";
import { sayResolved } from "#core/text/say-resolved";
import { lang } from "../../language";

const plain = (value: ResolvedValue): unknown => (value?.kind === "one" ? value.value : undefined);

/** Whether an answer says something of a project: a rule that asks for nothing and a code that is not laid out do not. */
export const saysSomething = ({ kind }: ResolvedField, value: ResolvedValue): boolean => {
  if (kind === "codingRule") return plain(value) !== "optional";
  if (value?.kind === "parts") {
    const { outcome, source } = value.parts;
    if (kind === "coding") return plain(outcome) !== "nothing";
    if (kind === "price" || kind === "travelPrice") return plain(source) !== "none";
  }
  return sayResolved(value, lang.value) !== "";
};
