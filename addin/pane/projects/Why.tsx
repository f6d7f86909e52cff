import { useState } from "preact/hooks";
import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import type { TraceLine } from "#core/resolve/trace";
import { sayLine } from "#core/text/say-trace";
import { names } from "../book/names";
import { goToCell } from "../jobs/go-to";
import { useWorkbook } from "../workbook-context";
import { words } from "./words";

type Props = { readonly book: Book; readonly label: string; readonly trace: readonly TraceLine[] };

/** Varför?: opens the reasons of an answer, step by step, each with the way to its cell. */
export function Why({ book, label, trace }: Props) {
  const [isOpen, setOpen] = useState(false);
  const text = words.value;
  if (trace.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="link why"
        aria-expanded={isOpen}
        aria-label={text.whyOf(label)}
        onClick={() => setOpen(!isOpen)}
      >
        {text.why}
      </button>
      {isOpen && (
        <ol class="trace">
          {trace.map((step, at) => (
            <Step key={at} book={book} step={step} />
          ))}
        </ol>
      )}
    </>
  );
}

function Step({ book, step }: { readonly book: Book; readonly step: TraceLine }) {
  const workbook = useWorkbook();
  const { register, row, field } = step;
  const table = book.tables.get(register);
  const goTo = (): void => {
    if (!table || row === undefined) return;
    const { sheet, row: top, column } = table.place;
    const at = positionsIn(table)[row] ?? 0;
    void goToCell(workbook, sheet, top + 1 + at, column + (table.columnOf.get(field) ?? 0));
  };
  return (
    <li class={step.verdict === "decides" ? "decides" : undefined}>
      {sayLine(step, names.value)}{" "}
      {table && row !== undefined && (
        <button type="button" class="link" onClick={goTo}>
          {words.value.goTo}
        </button>
      )}
    </li>
  );
}
