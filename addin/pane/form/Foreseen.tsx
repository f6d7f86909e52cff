import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import type { Typed } from "#core/records/form";
import type { Finding } from "#core/rules/engine/rule";
import { cellText } from "#core/text/cell-text";
import { FoundList } from "../findings/FoundList";
import { lang } from "../language";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly found: readonly Finding[];
  /** Types what a fix would write. */
  readonly onUse: (typed: Typed) => void;
};

/** What a fix writes in the row itself, as it would be typed; undefined where it does something else. */
const typedBy = (book: Book, { at }: Finding, edits: readonly Edit[]): Typed | undefined => {
  const table = at && book.tables.get(at.register);
  if (!table || edits.length === 0) return undefined;
  const typed: Record<string, string> = {};
  for (const edit of edits) {
    const field =
      edit.kind === "set" && edit.register === at.register && edit.row === at.row
        ? table.fields[edit.column]
        : undefined;
    if (edit.kind !== "set" || !field) return undefined;
    typed[field.id] = cellText(edit.to, field, lang.value, book.date1904);
  }
  return typed;
};

/** What the rules say of what is typed, and what would put it right. */
export function Foreseen({ book, found, onUse }: Props) {
  const fixOf = (finding: Finding) => {
    const fix = finding.edits && typedBy(book, finding, finding.edits);
    return (
      fix && (
        <button type="button" class="link" onClick={() => onUse(fix)}>
          {words.value.use(Object.values(fix).join(" · "))}
        </button>
      )
    );
  };
  return <FoundList found={found} after={fixOf} />;
}
