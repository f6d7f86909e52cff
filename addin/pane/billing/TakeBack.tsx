import { useRef, useState } from "preact/hooks";
import { entriesIn, type GroupKey } from "#core/billing/entries-in";
import type { LineRow } from "#core/billing/line";
import type { BillingStanding } from "#core/billing/standing";
import { planTakeBackOf } from "#core/billing/take-back";
import type { Book } from "#core/book/book";
import { basisExports } from "#core/text/basis-exports";
import { ore } from "#core/values/brands";
import { formatMoney } from "#core/values/format";
import { isBusy } from "../jobs/job";
import { makeEdits } from "../jobs/make-edits";
import { Acts } from "../kit/Acts";
import { EditPreview } from "../kit/EditPreview";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { jobTexts } from "./job-texts";
import { groupName } from "./said";
import { opened, showStand, toList } from "./state";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly standing: BillingStanding;
  readonly groups: readonly GroupKey[];
};

/** Takes the stamps off released rows, with the reason kept in the import log (#168, Q60). */
export function TakeBack({ book, standing, groups }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const own = groups.at(-1);
  const name = own ? groupName(book, own.grouping, own.key).name : text.stands.released;
  useScreen("take-back", { to: name, go: toList });
  const found = useTask(JSON.stringify(groups), () => entriesIn(standing, ["released"], groups), [standing]);
  if (!found)
    return (
      <>
        <h2>{text.takeBackTitle(name)}</h2>
        <p class="hint">{text.summing}</p>
      </>
    );
  const plan = planTakeBackOf(standing.billing, found.rows);
  const exported = plan.bases.flatMap((basis) => basisExports(book, basis));
  const amount = released(standing, found.rows) + found.items.reduce((sum, item) => sum + item.amount, 0);
  const take = async (): Promise<void> => {
    setAsked(true);
    if (reason.trim() === "") {
      field.current?.focus();
      return;
    }
    const jobs = jobTexts[book.lang];
    const bases = plan.bases.join(", ");
    const what =
      bases === "" ? jobs.undoRows(plan.rows, reason.trim()) : jobs.undo(bases, plan.rows, reason.trim());
    const register = plan.edits[0]?.register ?? "timeEntries";
    if (!(await makeEdits(workbook, { what, register }, plan.edits))) return;
    opened.value = [];
    showStand("released");
  };
  return (
    <>
      <h2>{text.takeBackTitle(name)}</h2>
      <p>{text.takeBackHow(plan.rows, formatMoney(ore(amount), lang.value))}</p>
      {exported.length > 0 && (
        <p class="hint warning" role="status">
          {text.exportedBefore(exported.join(", "))}
        </p>
      )}
      <label class="field">
        <span>{text.reason}</span>
        <input
          ref={field}
          id="take-back-reason"
          value={reason}
          aria-invalid={isAsked && reason.trim() === ""}
          aria-describedby="take-back-how"
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      {isAsked && reason.trim() === "" && (
        <p class="problem" role="alert">
          {text.noReason}
        </p>
      )}
      <p id="take-back-how" class="hint">
        {text.reasonHow}
      </p>
      <EditPreview book={book} edits={plan.edits} />
      <Acts leave={toList}>
        <fluent-button
          id="take-back-now"
          appearance="primary"
          disabled={isBusy.value || plan.rows === 0}
          onClick={() => void take()}
        >
          {text.takeBackButton(plan.rows)}
        </fluent-button>
      </Acts>
    </>
  );
}

/** What released rows have put on invoices. */
const released = ({ billing }: BillingStanding, rows: readonly LineRow[]): number =>
  rows.reduce((sum, { register, row }) => {
    const billed = billing.registers.find(({ entries }) => entries.register.id === register);
    const invoice = billed?.invoices[row] ?? Number.NaN;
    return sum + (Number.isNaN(invoice) ? 0 : invoice);
  }, 0);
