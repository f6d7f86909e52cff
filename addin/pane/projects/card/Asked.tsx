import type { Book } from "#core/book/book";
import { dimensionName } from "#core/book/dimensions";
import { fieldFormula } from "#core/functions/field-formula";
import { nodeOf, typedCode } from "#core/resolve/project-rows";
import type { ResolvedField } from "#core/resolve/resolved-field";
import { oneText, partsOf, type ResolvedValue } from "#core/resolve/resolved-value";
import { resolvedLabel, sayResolved } from "#core/text/say-resolved";
import type { Folded } from "#core/values/brands";
import { lang } from "../../language";
import { words } from "../words";
import { Answer } from "./Answer";
import { Fact } from "./Fact";
import { originOf } from "./origin";
import { saysSomething } from "./says";

type Props = { readonly book: Book; readonly code: Folded; readonly field: ResolvedField };

/** What something that can be asked of a project is called. */
export const askedLabel = (book: Book, field: ResolvedField): string =>
  resolvedLabel(field, lang.value, field.dimension === undefined ? "" : dimensionName(book, field.dimension));

/** A price as it is told of a project, in one line: `540,00 kr/h`; without one, why. */
const price = ({ kind }: ResolvedField, value: ResolvedValue): ResolvedValue => {
  if ((kind !== "price" && kind !== "travelPrice") || value?.kind !== "parts") return value;
  const { source, price: amount } = value.parts;
  if (!amount) return partsOf({ source });
  const says = sayResolved(amount, lang.value);
  return oneText(kind === "price" ? words.value.perHour(says) : words.value.perUnit(says));
};

/** What holds for the project, where it comes from, and why. */
export function Asked({ book, code, field }: Props) {
  const { value, trace } = field.resolve(book, code);
  const isSaid = saysSomething(field, value);
  const formulaOf = (): string | undefined =>
    fieldFormula(book, field, typedCode(book, nodeOf(book, code)), lang.value);
  return (
    <Fact
      book={book}
      label={askedLabel(book, field)}
      trace={trace}
      from={isSaid ? originOf(trace, code) : undefined}
      {...(isSaid && { formulaOf })}
    >
      {isSaid ? <Answer value={price(field, value)} /> : <i>{words.value.blank}</i>}
    </Fact>
  );
}
