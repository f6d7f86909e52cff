import { useState } from "preact/hooks";
import { tableOf, type Book } from "#core/book/book";
import { numbers } from "#core/book/table";
import { shareUsed } from "#core/budget/control-share";
import { standingReader, type ControlStanding } from "#core/budget/control-standing";
import { controlFormula } from "#core/functions/control-formula";
import type { Control } from "#core/resolve/controls";
import { usedText } from "#core/text/limit-text";
import type { Folded } from "#core/values/brands";
import { formatDate, formatPercent } from "#core/values/format";
import { revision } from "../../book/book";
import { CopyFormula } from "../../figures/CopyFormula";
import { FigureRows } from "../../figures/FigureRows";
import { Icon, type IconName } from "../../kit/Icon";
import { useSliced } from "../../kit/use-sliced";
import { lang } from "../../language";
import { boxWords } from "../words";
import { sayControl } from "./say-control";

type Props = { readonly book: Book; readonly code: Folded; readonly control: Control };

/** Hundredths of a per cent in the whole. */
const WHOLE = 10_000;

const iconOf = ({ verdict, control: { kind } }: ControlStanding): IconName => {
  if (verdict === "reached") return kind === "stop" ? "error" : "warning";
  return verdict === "clear" ? "done" : "none";
};

/** How a control stands, in a few words: `inte utlöst, 1 652 h räknat, 97 %, nås 13 dec. i samma takt`. */
const sayStanding = (book: Book, standing: ControlStanding): string => {
  const [text, spoken] = [boxWords.value, lang.value];
  const { verdict, why, used, withUnreviewed, unpriced, trippedBy, forecast, control } = standing;
  if (why !== undefined) return `${text.verdicts[verdict]}: ${text.why[why]}`;
  const share = shareUsed(standing, control);
  const counted = usedText(control, used, spoken);
  const entries = tableOf(book, "timeEntries");
  const day = entries && trippedBy !== undefined ? numbers(entries, "date")[trippedBy] : undefined;
  const parts = [
    day === undefined ? text.verdicts[verdict] : text.trippedBy(formatDate(day, spoken)),
    share === undefined ? text.usedOnly(counted) : text.usedOf(counted, formatPercent(share / WHOLE, spoken)),
    withUnreviewed === used ? "" : text.withUnreviewed(usedText(control, withUnreviewed, spoken)),
    unpriced > 0 ? text.unpriced(unpriced) : "",
    forecast === undefined ? "" : text.forecast(formatDate(forecast, spoken)),
  ];
  return parts.filter((part) => part !== "").join(", ");
};

/** A control: what it is, how it stands, and the rows that it counts with the one that tripped it. */
export function ControlLine({ book, code, control }: Props) {
  const text = boxWords.value;
  const [isOpen, setOpen] = useState(false);
  const now = revision.value;
  const standing = useSliced(() => standingReader(book)(control), [book, control.row, now]);
  if (!standing) return <p class="hint">{text.working}</p>;
  const { rows, adds, trippedBy } = standing;
  const says = sayControl(book, control, code);
  const formula = isOpen ? controlFormula(book, standing, lang.value) : undefined;
  const added = new Map(rows.map((row, at) => [row, adds[at] ?? 0]));
  return (
    <div class="control">
      <div class="control-line">
        <Icon name={iconOf(standing)} />
        <span class="control-says">
          {says} <span class="hint">{sayStanding(book, standing)}</span>
        </span>
        <button
          type="button"
          class="link"
          aria-expanded={isOpen}
          aria-label={text.rowsOf(rows.length, says)}
          onClick={() => setOpen(!isOpen)}
        >
          {text.rows(rows.length)}
        </button>
      </div>
      {formula !== undefined && <CopyFormula formula={formula} of={says} />}
      {isOpen && (
        <FigureRows
          book={book}
          label={`${says}: ${usedText(control, standing.used, lang.value)}`}
          rows={rows.map((row) => ({ register: "timeEntries", row }))}
          common={{ project: code }}
          figure={({ row }) => usedText(control, added.get(row) ?? 0, lang.value)}
          why={({ row }) => (row === trippedBy ? text.trippedHere : undefined)}
        />
      )}
    </div>
  );
}
