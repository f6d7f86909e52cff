import type { Book } from "#core/book/book";
import { positionsIn } from "#core/book/positions";
import type { TraceLine } from "#core/resolve/trace";
import { sayLine } from "#core/text/say-trace";
import { names } from "../book/names";
import { goToCell } from "../jobs/go-to";
import { useWorkbook } from "../workbook-context";
import "./figures.css";

type Props = {
  readonly book: Book;
  readonly trace: readonly TraceLine[];
  /** What the way to a step's cell is called. */
  readonly goTo: string;
  /** The same of the step that decides, where it is called otherwise. */
  readonly goToDeciding?: string;
};

/** How an answer was come to, step by step, each with the way to its cell. */
export function Trace({ trace, ...rest }: Props) {
  return (
    <ol class="trace">
      {trace.map((step, at) => (
        <Step key={at} step={step} {...rest} />
      ))}
    </ol>
  );
}

type StepProps = Omit<Props, "trace"> & { readonly step: TraceLine };

function Step({ book, step, goTo, goToDeciding = goTo }: StepProps) {
  const workbook = useWorkbook();
  const { register, row, field } = step;
  const table = book.tables.get(register);
  const go = (): void => {
    if (!table || row === undefined) return;
    const { sheet, row: top, column } = table.place;
    const at = positionsIn(table)[row] ?? 0;
    void goToCell(workbook, sheet, top + 1 + at, column + (table.columnOf.get(field) ?? 0));
  };
  return (
    <li class={step.verdict === "decides" ? "decides" : undefined}>
      {sayLine(step, names.value)}{" "}
      {table && row !== undefined && (
        <button type="button" class="link" onClick={go}>
          {step.verdict === "decides" ? goToDeciding : goTo}
        </button>
      )}
    </li>
  );
}
