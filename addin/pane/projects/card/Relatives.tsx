import type { Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { texts, type Table } from "#core/book/table";
import { ancestorCodes, parentCode } from "#core/tree/codes";
import { codesBelow } from "#core/tree/sorted-codes";
import type { Folded } from "#core/values/brands";
import { shownProject } from "../../kit/shown-project";
import { words } from "../words";

/** A main project may have thousands below it; the card shows the first. */
const MOST_CHILDREN = 20;

type Props = { readonly book: Book; readonly table: Table<"projects">; readonly code: Folded };

/** The way up the tree and down: the projects above, nearest last, and those right below. */
export function Relatives({ book, table, code }: Props) {
  const text = words.value;
  const above = [...ancestorCodes(code)].reverse();
  const children: Folded[] = [];
  let count = 0;
  for (const below of codesBelow(book.projectCodes, code)) {
    if (parentCode(below) !== code) continue;
    count++;
    if (children.length < MOST_CHILDREN) children.push(below);
  }
  return (
    <>
      {above.length > 0 && (
        <p class="relatives">
          {text.above} <Links table={table} codes={above} />
        </p>
      )}
      {count > 0 && (
        <details class="relatives">
          <summary tabIndex={0}>{text.below(count)}</summary>
          <Links table={table} codes={children} hasNames />
        </details>
      )}
    </>
  );
}

type LinksProps = {
  readonly table: Table<"projects">;
  readonly codes: readonly Folded[];
  readonly hasNames?: boolean;
};

function Links({ table, codes, hasNames = false }: LinksProps) {
  return (
    <>
      {codes.map((folded, at) => {
        const row = rowWithKey(table, folded);
        const typed = row === undefined ? folded : (texts(table, "code")[row] ?? folded);
        const name = row === undefined ? undefined : texts(table, "name")[row];
        return (
          <span key={folded} class="part">
            {at > 0 && !hasNames && <span aria-hidden="true">› </span>}
            <button type="button" class="link" title={name} onClick={() => (shownProject.value = typed)}>
              {typed}
            </button>
            {hasNames && ` ${name ?? ""}`}
          </span>
        );
      })}
    </>
  );
}
