import { loggedJobs } from "#core/book/log";
import { refusedRows } from "#core/csv/refused-rows";
import { reasonText } from "#core/text/import-text";
import { registerName } from "#core/text/names";
import { unguard } from "#core/values/export-guard";
import { formatCount } from "#core/values/format";
import { current } from "../book/book";
import { openRegister } from "../kit/open-row";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { Followed } from "./Consequences";
import { KeepRecipe } from "./KeepRecipe";
import { restartImport } from "./actions";
import { listRefused } from "./list-refused";
import { importDraft, type Receipt } from "./state";
import { words } from "./words";

const outcomes = ["new", "changed", "unchanged", "refused"] as const;

/** Page 5: what the import did, counted in the workbook, and the way to take it back (#147). */
export function ImportReceipt({ receipt }: { readonly receipt: Receipt }) {
  const text = words.value;
  const workbook = useWorkbook();
  const { plan, foreseen, written, name, refusedSheet } = receipt;
  const now = current.value;
  const isUndone =
    now !== undefined && loggedJobs(now.book).some(({ job, undone }) => job === receipt.job && undone !== "");
  const count = (number: number): string => formatCount(number, lang.value);
  const draft = importDraft.value;
  const refused = plan.rows.filter(({ outcome }) => outcome === "refused");
  const putOnSheet = (): void => {
    if (!draft) return;
    const { header, rows } = refusedRows(
      draft.parsed,
      draft.settings.headerRow,
      plan.rows,
      text.refusedReason,
      ({ reasons }) => reasons.map((reason) => reasonText(reason, plan.register, lang.value)).join(" "),
    );
    const all = header ? [header, ...rows] : rows;
    void listRefused(
      workbook,
      text.refusedSheetName,
      all.map((cells) => cells.map(unguard)),
    );
  };
  return (
    <>
      <p role="status">
        <strong>{isUndone ? text.undone : text.receiptTitle}</strong>
        <br />
        {text.receiptOf(name, registerName(plan.register, lang.value))}
      </p>
      <dl class="receipt">
        {outcomes.map((id) => (
          <div key={id}>
            <dt>{text.outcomes[id]}</dt>
            <dd>{count(plan.counts[id])}</dd>
          </div>
        ))}
      </dl>
      {!isUndone && <p class="hint">{text.readBack(written.added, written.cells)}</p>}
      {!isUndone && <Followed foreseen={foreseen} />}
      {refused.length > 0 && !refusedSheet && (
        <fluent-button onClick={putOnSheet}>{text.refusedSheet}</fluent-button>
      )}
      {refusedSheet && <p class="hint">{text.onSheet(refusedSheet)}</p>}
      {draft && <KeepRecipe draft={draft} />}
      <div class="actions">
        {!isUndone && plan.counts.new > 0 && (
          <fluent-button onClick={() => openRegister(plan.register)}>
            {text.showNew(plan.counts.new)}
          </fluent-button>
        )}
        <fluent-button appearance="primary" onClick={restartImport}>
          {text.restart}
        </fluent-button>
      </div>
    </>
  );
}
