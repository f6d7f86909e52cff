import { useEffect } from "preact/hooks";
import type { Book } from "#core/book/book";
import { selected } from "../book/selected";
import { useWorkbook } from "../workbook-context";
import { marked, readMarked, takeMarked } from "./marked";
import { words } from "./words";

/** How many clients are marked in the sheet, as they are marked there, and the way to choose them (#150). */
export function MarkedClients({ book, revision }: { readonly book: Book; readonly revision: number }) {
  const workbook = useWorkbook();
  const text = words.value;
  const place = selected.value;
  useEffect(() => void readMarked(workbook, book), [workbook, book, revision, place]);
  const now = marked.value;
  if (!now || now.codes.length + now.hidden === 0) return null;
  return (
    <p class="access-marked">
      <span role="status">{text.marked(now.codes.length, now.hidden)}</span>
      {now.codes.length > 0 && (
        <button
          id="use-marked"
          type="button"
          class="small-button"
          onClick={() => void takeMarked(workbook, book)}
        >
          {text.use}
        </button>
      )}
    </p>
  );
}
