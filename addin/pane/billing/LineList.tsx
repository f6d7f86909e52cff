import { useRef } from "preact/hooks";
import type { InvoiceLine, LineRow } from "#core/billing/line";
import type { BillingStanding } from "#core/billing/standing";
import { ore } from "#core/values/brands";
import { formatCount, formatMoney } from "#core/values/format";
import { PagedList } from "../kit/PagedList";
import { useRoving } from "../kit/use-roving";
import { lang } from "../language";
import { EntryRow } from "./EntryRow";
import { EntryRows } from "./EntryRows";
import { OpenFigure } from "./OpenFigure";
import { shownDay } from "./said";
import { words } from "./words";

type Props = { readonly standing: BillingStanding; readonly lines: readonly InvoiceLine[] };

/** What a line is called: its day and project, or that it is a fixed price. */
const nameOf = ({ kind, date, project }: InvoiceLine): string =>
  kind === "fixedPrice"
    ? words.value.fixedPrice(project ?? "")
    : [shownDay(date), project ?? ""].filter((fact) => fact !== "").join(" ");

/** How many rows a line has, and what its rounding is (Q50). */
const moreOf = ({ amount, rowsAmount, rows, comments }: InvoiceLine): string => {
  const text = words.value;
  const rounding = amount - rowsAmount;
  return [
    text.rows(rows.length),
    rounding === 0
      ? ""
      : text.lineRounding(formatMoney(rowsAmount, lang.value), formatMoney(ore(rounding), lang.value)),
    ...comments,
  ]
    .filter((fact) => fact !== "")
    .join(" · ");
};

/** The one row of a line that is nothing but that row. */
const onlyRow = ({ kind, rows, amount, rowsAmount }: InvoiceLine): LineRow | undefined =>
  kind !== "fixedPrice" && rows.length === 1 && amount === rowsAmount ? rows[0] : undefined;

/** The lines that a figure is the sum of, each with its rows, and they with the way to the sheet. */
export function LineList({ standing, lines }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, "rows");
  const { book } = standing.billing;
  return (
    <div ref={list}>
      <PagedList
        class="entry-list line-list"
        label={`${words.value.lines}: ${formatCount(lines.length, lang.value)}`}
        items={lines}
        render={(line, at) => {
          const row = onlyRow(line);
          if (row) return <EntryRow book={book} standing={standing} entry={row} measure="invoice" at={at} />;
          return (
            <div class="line-row" data-row={`line ${at}`}>
              <OpenFigure
                name={nameOf(line)}
                more={moreOf(line)}
                value={formatMoney(line.amount, lang.value)}
                isStop
              >
                <EntryRows standing={standing} items={line.rows} isPart />
              </OpenFigure>
            </div>
          );
        }}
      />
    </div>
  );
}
