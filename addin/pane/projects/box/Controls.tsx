import { tableOf, type Book } from "#core/book/book";
import { controlIn, controlRowsOnPath } from "#core/resolve/controls";
import type { Folded } from "#core/values/brands";
import { boxWords } from "../words";
import { ControlLine } from "./ControlLine";
import { IncompleteControl } from "./IncompleteControl";
import { TryHours } from "./TryHours";

type Props = { readonly book: Book; readonly code: Folded };

/** The controls that registration on the project meets, its own and those above, each as it stands where it is set (#40–#52, Q7). */
export function Controls({ book, code }: Props) {
  const text = boxWords.value;
  if (!tableOf(book, "controls")) return null;
  const rows = controlRowsOnPath(book, code);
  if (rows.length === 0) return null;
  return (
    <div class="controls" role="group" aria-label={text.controls}>
      {rows.map((row) => {
        const control = controlIn(book, row);
        return control ? (
          <ControlLine key={row} book={book} code={code} control={control} />
        ) : (
          <IncompleteControl key={row} book={book} row={row} />
        );
      })}
      <TryHours book={book} code={code} />
    </div>
  );
}
