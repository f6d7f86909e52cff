import { useState } from "preact/hooks";
import type { LineRow } from "#core/billing/line";
import type { ReleaseReason } from "#core/billing/reasons";
import type { BillingStanding } from "#core/billing/standing";
import { texts } from "#core/book/table";
import { decimalText } from "#core/values/decimal-text";
import { guard } from "#core/values/export-guard";
import { MONEY_SCALE } from "#core/values/money";
import { notice, withJob } from "../jobs/job";
import { useWorkbook } from "../workbook-context";
import { entryFacts } from "./entry-facts";
import { shownDay } from "./said";
import { billingWords, words } from "./words";

type Props = {
  readonly standing: BillingStanding;
  readonly reason: ReleaseReason;
  readonly rows: readonly LineRow[];
};

/** Puts the rows that are kept back on a sheet of their own, to be sent to whoever can lift it. */
export function RowsToSheet({ standing, reason, rows }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const [sheet, setSheet] = useState<string>();
  const lines = (): string[][] =>
    rows.flatMap((entry): string[][] => {
      const facts = entryFacts(standing, entry, "invoice");
      if (!facts) return [];
      const { entries } = facts;
      const line = [
        facts.sheet,
        String(facts.sheetRow + 1),
        shownDay(facts.day),
        texts(entries, "employee")[entry.row] ?? "",
        facts.project,
        texts(entries, "customer")[entry.row] ?? "",
        facts.quantity,
        facts.adds.amount === undefined
          ? text.amountUnknown
          : decimalText(facts.adds.amount, MONEY_SCALE, MONEY_SCALE, ","),
        facts.reasons.map((one) => billingWords.value.reasons[one]).join(", "),
      ];
      return [line.map(guard)];
    });
  const put = async (): Promise<void> => {
    const made = await withJob(
      "writing",
      () =>
        workbook.writeTextSheet(text.sheetName(text.reasonTitles[reason]), [
          [...text.sheetHeaders],
          ...lines(),
        ]),
      false,
    );
    if (made?.ok) setSheet(made.value);
    else if (made) notice.value = { kind: "refused", cause: made.error };
  };
  return (
    <>
      <button type="button" class="small-button" onClick={() => void put()}>
        {text.toSheet}
      </button>
      {sheet !== undefined && (
        <span role="status" class="hint">
          {text.onSheet(sheet)}
        </span>
      )}
    </>
  );
}
