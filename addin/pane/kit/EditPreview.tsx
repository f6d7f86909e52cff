import { useMemo } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { lang } from "../language";
import { PagedList } from "./PagedList";
import { useAsSeen } from "./as-seen";
import { editLines, type EditLine, type LineCell } from "./edit-lines";
import { noticeWords, previewWords } from "./words";

type Props = {
  /** As it stands before the edits. */
  readonly book: Book;
  readonly edits: readonly Edit[];
  /** Why each is made, by the place that its line tells. */
  readonly reasons?: ReadonlyMap<string, string>;
};

/** Edits before they are made: how many, and cell by cell what stands there now and what will. */
export function EditPreview({ book, edits, reasons }: Props) {
  const words = previewWords.value;
  const spoken = lang.value;
  const { rowOf } = noticeWords.value;
  const { changed, added, removed, lines } = useAsSeen(
    useMemo(() => editLines(book, edits, spoken, rowOf), [book, edits, spoken, rowOf]),
  );
  return (
    <div class="edit-preview">
      <p class="summary">{words.summary(changed, added, removed)}</p>
      <PagedList
        class="edit-lines"
        label={words.list}
        items={lines}
        render={(line) => (
          <>
            <Line line={line} />
            {reasons?.has(line.place) && <p class="hint">{reasons.get(line.place)}</p>}
          </>
        )}
      />
    </div>
  );
}

function Line({ line }: { readonly line: EditLine }) {
  const words = previewWords.value;
  if (line.kind === "cell")
    return (
      <>
        <span class="place">{line.place}</span> <span class="header">{line.header}</span>
        <div class="from-to">
          <span class="sr-only">{words.from} </span>
          <del>{line.from === "" ? <i>{words.blank}</i> : line.from}</del>
          <span aria-hidden="true"> → </span>
          <span class="sr-only"> {words.to} </span>
          <ins>{line.to === "" ? <i>{words.blank}</i> : line.to}</ins>
        </div>
      </>
    );
  const isNew = line.kind === "added";
  return (
    <>
      <span class="place">{isNew ? words.newRow(line.place) : words.goneRow(line.place)}</span>
      <div class="from-to">{isNew ? <ins>{rowText(line.cells)}</ins> : <del>{rowText(line.cells)}</del>}</div>
    </>
  );
}

const rowText = (cells: readonly LineCell[]): string =>
  cells.map(({ header, text }) => `${header}: ${text}`).join(" · ");
