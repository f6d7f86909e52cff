import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Book } from "#core/book/book";
import type { TraceLine } from "#core/resolve/trace";
import { softened } from "#core/text/soft-hyphens";
import { CopyFormula } from "../../figures/CopyFormula";
import { Trace } from "../../figures/Trace";
import { words } from "../words";

type Props = {
  readonly book: Book;
  readonly label: string;
  readonly trace: readonly TraceLine[];
  /** Where it comes from, when that is not the project itself. */
  readonly from?: string | undefined;
  /** The same as a formula for a cell, where a function gives it. */
  readonly formulaOf?: () => string | undefined;
  readonly children: ComponentChildren;
};

/** One thing that holds, pressed for why it does: the reasons unfold below it. */
export function Fact({ book, label, trace, from, formulaOf, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const formula = isOpen ? formulaOf?.() : undefined;
  const text = words.value;
  return (
    <div class="fact">
      <dt>{softened(label)}</dt>
      <dd>
        {trace.length === 0 ? (
          children
        ) : (
          <button
            type="button"
            class="why"
            aria-expanded={isOpen}
            title={text.whyOf(label)}
            onClick={() => setOpen(!isOpen)}
          >
            <span class="sr-only">{text.whyOf(label)}: </span>
            {children}
          </button>
        )}
        {from !== undefined && <span class="hint"> {text.from(from)}</span>}
        {isOpen && <Trace book={book} trace={trace} goTo={text.goTo} goToDeciding={text.goToDeciding} />}
        {formula !== undefined && <CopyFormula formula={formula} of={label} />}
      </dd>
    </div>
  );
}
