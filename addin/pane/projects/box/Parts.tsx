import { useState } from "preact/hooks";
import type { Billing } from "#core/billing/billing";
import { timeParts, type TimePart } from "#core/billing/part-groups";
import { partRows, type PartRows } from "#core/billing/part-rows";
import type { Book } from "#core/book/book";
import type { Selection } from "#core/budget/selection";
import { formulaText, timeArguments } from "#core/functions/formula-text";
import { nodeOf, typedCode } from "#core/resolve/project-rows";
import { hourParts, ore, type Folded } from "#core/values/brands";
import { formatHours } from "#core/values/format";
import type { Task } from "#core/values/task";
import { CopyFormula } from "../../figures/CopyFormula";
import { FigureRows } from "../../figures/FigureRows";
import { Icon } from "../../kit/Icon";
import { useSliced } from "../../kit/use-sliced";
import { lang } from "../../language";
import { selection } from "../state";
import { boxWords } from "../words";
import { Months } from "./Months";
import { functionOf, sayRow, sayPart, statesOf, type Measure } from "./measures";
import { inOrder, partName, partSelection } from "./part-name";

type By = "employee" | "month";

type Props = {
  readonly book: Book;
  readonly billing: Billing;
  /** Of this project and all below it; of all without it. */
  readonly code?: Folded;
  readonly by: By;
  readonly measure: Measure;
};

type Found = { readonly part: PartRows | undefined; readonly parts: readonly TimePart[] };

function* find({ billing, code, by, measure }: Props, chosen: Selection): Task<Found> {
  const asked = { module: "time", ...(code !== undefined && { project: code }), ...chosen } as const;
  const [part] = yield* partRows(billing, asked, statesOf(measure));
  return { part, parts: inOrder(yield* timeParts(billing, part, by), by) };
}

/** The time rows that a figure is the sum of, by person or month: each part opens its rows, each row is in the sheet (#102, #103). */
export function Parts(props: Props) {
  const { billing, code, by, measure } = props;
  const text = boxWords.value;
  const chosen = selection.value;
  const found = useSliced(() => find(props, chosen), [billing, code, by, measure, chosen]);
  if (!found) return <p class="hint">{text.working}</p>;
  const { part, parts } = found;
  if (!part || parts.length === 0) return <p class="empty">{text.nobody}</p>;
  const total = {
    hours: hourParts(parts.reduce((sum, { hours }) => sum + hours, 0)),
    amount: ore(parts.reduce((sum, { amount }) => sum + amount, 0)),
    unpriced: parts.reduce((sum, { unpriced }) => sum + unpriced, 0),
  };
  return (
    <>
      {by === "month" && <Months parts={parts} />}
      <ul class="parts" aria-label={by === "month" ? text.months : text.people}>
        {parts.map((one) => (
          <Part key={one.key ?? ""} {...props} part={part} one={one} />
        ))}
      </ul>
      <p class="part-sum">
        <b>
          {text.sum}, {text.rows(part.rows.length)}
        </b>
        <b>{sayPart(total, measure)}</b>
      </p>
      {measure.startsWith("value") && total.unpriced > 0 && (
        <p class="hint">{text.unpriced(total.unpriced)}</p>
      )}
    </>
  );
}

type PartProps = Pick<Props, "book" | "code" | "by" | "measure"> & {
  readonly part: PartRows;
  readonly one: TimePart;
};

function Part({ book, code, part: { billed }, one, by, measure }: PartProps) {
  const text = boxWords.value;
  const [isOpen, setOpen] = useState(false);
  const { rows, releasedBillable, unpriced } = one;
  const label = partName(book, one.key, by);
  const id = functionOf(measure);
  const time = timeArguments(partSelection(selection.value, one.key, by) ?? { employees: [] });
  const says = [
    text.rows(rows.length),
    measure === "released" ? text.billable(formatHours(releasedBillable, lang.value)) : "",
    measure.startsWith("value") && unpriced > 0 ? text.unpriced(unpriced) : "",
  ].filter((part) => part !== "");
  return (
    <li>
      <button type="button" class="part-line" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class={isOpen ? "twist open" : "twist"}>
          <Icon name="chevron" />
        </span>
        <span class="part-name">
          {label} <span class="hint">{says.join(", ")}</span>
        </span>
        <span class="part-figure">{sayPart(one, measure)}</span>
      </button>
      {isOpen && code !== undefined && id !== undefined && time && (
        <CopyFormula
          formula={formulaText(id, [typedCode(book, nodeOf(book, code)), ...time], lang.value)}
          of={label}
        />
      )}
      {isOpen && (
        <FigureRows
          book={book}
          label={`${label}: ${sayPart(one, measure)}`}
          rows={rows.map((row) => ({ register: "timeEntries", row }))}
          common={{ employee: by === "employee", ...(code !== undefined && { project: code }) }}
          figure={({ row }) => sayRow(billed, row, measure)}
        />
      )}
    </li>
  );
}
