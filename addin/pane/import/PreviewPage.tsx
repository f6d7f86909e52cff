import { useState } from "preact/hooks";
import type { ChangedBy } from "#core/csv/comparing/who-changed";
import type { ImportPlan, Outcome, PlannedRow } from "#core/csv/import-plan";
import { noRows } from "#core/csv/no-rows";
import { registers } from "#core/registers/index";
import { alarmText, blockerText } from "#core/text/import-text";
import { fieldName } from "#core/text/names";
import { formatCount } from "#core/values/format";
import { Acts } from "../kit/Acts";
import { Chips } from "../kit/Chips";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { AbsentRows } from "./AbsentRows";
import { AskedColumns } from "./AskedColumns";
import { CompareBase, undecided } from "./CompareBase";
import { Consequences } from "./Consequences";
import { PlannedRowItem } from "./PlannedRowItem";
import { RecipeOffer } from "./RecipeOffer";
import { UnknownRows } from "./UnknownRows";
import { finishImport } from "./actions";
import { pressLeave } from "./press-leave";
import { importDraft, page, replanned, type Planned } from "./state";
import { compareWords, words } from "./words";

const outcomes = ["new", "changed", "unchanged", "refused"] as const;

/** How many rows are shown at a time. */
const PAGE_ROWS = 50;

const sides = ["theirs", "mine", "both"] as const;

/** The rows that are asked for, each as the file has it: by what becomes of it, or by who has changed it. */
const rowsOf = ({ plan, against }: Planned, asked: Outcome | ChangedBy | "all"): readonly PlannedRow[] => {
  const all = against ? against.whole.rows : plan.rows;
  if (asked === "all") return all;
  if (asked === "theirs" || asked === "mine" || asked === "both")
    return all.filter(({ line }) => against?.compared.lines.get(line)?.side === asked);
  return all.filter((_, at) => plan.rows[at]?.outcome === asked);
};

/** Page 4: every row of the file, what would become of it cell by cell, and why (#144, #145). */
export function PreviewPage({ planned }: { readonly planned: Planned }) {
  const { plan, foreseen, against } = planned;
  const text = words.value;
  const workbook = useWorkbook();
  const [outcome, show] = useState<Outcome | ChangedBy | "all">("all");
  const [shown, showMore] = useState(PAGE_ROWS);
  const [accepted, acceptAlarm] = useState<ImportPlan | undefined>(undefined);
  const draft = importDraft.value;
  const isEmpty = draft !== undefined && noRows(draft.parsed, draft.settings) !== undefined;
  const isStopped = plan.alarm !== undefined && accepted !== plan;
  const rows = rowsOf(planned, outcome);
  const count = (number: number): string => formatCount(number, lang.value);
  const isKeyed = registers[plan.register].key.length > 0;
  const writes = plan.counts.new + plan.counts.changed;
  const lacking = plan.lacking.map((field) => fieldName(plan.register, field, lang.value)).join(", ");
  return (
    <>
      <RecipeOffer />
      {replanned.value && (
        <p class="problem" role="alert">
          {replanned.value === "same" ? text.readSince : text.changedSince}
        </p>
      )}
      {plan.blockers.map((blocker, at) => (
        <p key={at} class="problem" role="alert">
          {blockerText(blocker, plan.register, lang.value)}
        </p>
      ))}
      {plan.alarm && (
        <div class="problem" role="alert">
          <p>{alarmText(plan.alarm, lang.value)}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={!isStopped}
              onChange={(event) => acceptAlarm(event.currentTarget.checked ? plan : undefined)}
            />
            {text.acceptAlarm}
          </label>
        </div>
      )}
      {lacking !== "" && <p class="hint warning">{text.lacking(lacking)}</p>}
      {draft && <AskedColumns draft={draft} questions={plan.questions} />}
      {plan.blockers.length === 0 && isKeyed && <CompareBase against={against} />}
      <UnknownRows unknown={planned.unknown} />
      <AbsentRows absent={planned.absent} />
      {writes > 0 && <Consequences foreseen={foreseen} />}
      <div class="outcomes" role="group" aria-label={text.show}>
        <CountButton
          label={text.all}
          count={count(plan.rows.length)}
          on={outcome === "all"}
          choose={() => show("all")}
        />
        {outcomes.map((id) => (
          <CountButton
            key={id}
            kind={id}
            label={text.outcomes[id]}
            count={count(plan.counts[id])}
            on={outcome === id}
            choose={() => show(id)}
          />
        ))}
      </div>
      {against && (
        <Chips
          label={compareWords.value.show}
          value={sides.find((side) => side === outcome)}
          chips={sides.map((id) => ({
            ...{ id, text: compareWords.value.sides[id] },
            count: against.compared.counts[id],
          }))}
          choose={(id) => show(id === outcome ? "all" : id)}
        />
      )}
      {rows.length === 0 && <p class="empty">{text.nothingShown}</p>}
      <ul class="planned">
        {rows.slice(0, shown).map((row) => (
          <PlannedRowItem key={row.line} row={row} against={against} />
        ))}
      </ul>
      {rows.length > shown && (
        <fluent-button onClick={() => showMore(shown + PAGE_ROWS * 4)}>
          {text.showMore(count(Math.min(PAGE_ROWS * 4, rows.length - shown)))}
        </fluent-button>
      )}
      {writes === 0 && (
        <p class="empty">
          {undecided(against).length > 0
            ? compareWords.value.toChoose(undecided(against).length)
            : isEmpty
              ? text.noRows
              : text.nothingToWrite}
        </p>
      )}
      <Acts leave={pressLeave}>
        <fluent-button onClick={() => (page.value = "columns")}>{text.back}</fluent-button>
        <fluent-button
          appearance="primary"
          disabled={writes === 0 || plan.blockers.length > 0 || isStopped}
          onClick={() => void finishImport(workbook)}
        >
          {text.finish(writes)}
        </fluent-button>
      </Acts>
    </>
  );
}

type CountProps = {
  readonly kind?: Outcome;
  readonly label: string;
  readonly count: string;
  readonly on: boolean;
  readonly choose: () => void;
};

function CountButton({ kind, label, count, on, choose }: CountProps) {
  return (
    <button type="button" class={`outcome ${kind ?? ""}`} aria-pressed={on} onClick={choose}>
      <strong>{count}</strong> {label}
    </button>
  );
}
