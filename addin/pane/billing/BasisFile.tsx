import { useState } from "preact/hooks";
import { invoiceAccounts } from "#core/billing/basis-sie";
import type { LineSumming } from "#core/billing/line";
import type { BillingStanding } from "#core/billing/standing";
import { vatOf } from "#core/billing/vat";
import type { Book } from "#core/book/book";
import { resolveSetting } from "#core/resolve/setting";
import { basisNotes, basisProfiles, type BasisProfile } from "#core/text/basis-file";
import { ore } from "#core/values/brands";
import { formatMoney, formatPercent } from "#core/values/format";
import { fold } from "#core/values/text";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { Choice } from "../kit/Choice";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { LineList } from "./LineList";
import { OpenFigure } from "./OpenFigure";
import { handOver, type Way } from "./basis-actions";
import { basisLines } from "./basis-of";
import { groupName } from "./said";
import { leftOutOf, screen, toList } from "./state";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = { readonly book: Book; readonly standing: BillingStanding };

/** The invoice basis out of the pane: for whom, how summed, and what does not go along, said before the file is made. */
export function BasisFile({ book, standing }: Props) {
  const workbook = useWorkbook();
  const text = words.value;
  const spoken = lang.value;
  const now = screen.value;
  const basis = now.kind === "file" ? now.basis : undefined;
  const [profile, setProfile] = useState<BasisProfile>("csv");
  const [summing, setSumming] = useState<LineSumming>(() =>
    resolveSetting(book, "lineSumming").value === "date" ? "date" : "row",
  );
  const [handed, setHanded] = useState("");
  const what = basis === undefined ? text.readyNow : text.basis(basis);
  useScreen("file", { to: text.title, go: toList });
  const made = useTask(
    JSON.stringify([basis ?? null, profile, summing]),
    () => basisLines(standing, leftOutOf(book), basis, profile, summing),
    [standing],
  );
  const accounts = profile === "sie4" ? invoiceAccounts(book) : undefined;
  const isLacking = profile === "sie4" && !accounts;
  const lines = made?.lines ?? [];
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const hand = async (way: Way): Promise<void> => {
    if (!made) return;
    setHanded(await handOver(workbook, made, { way, profile, accounts, basis, what, total }));
  };
  const off = isBusy.value || lines.length === 0 || isLacking;
  return (
    <>
      <h2>{text.fileTitle}</h2>
      <p role="status">
        {made ? text.fileOf(what, lines.length, formatMoney(ore(total), spoken)) : text.summing}
      </p>
      <Choice
        label={text.profile}
        value={profile}
        options={basisProfiles.map((id) => [id, text.profiles[id]])}
        choose={setProfile}
      />
      <Choice
        label={text.summingOf}
        value={summing}
        options={(["row", "date"] as const).map((id) => [id, text.summings[id]])}
        choose={setSumming}
      />
      {isLacking && <p class="problem">{text.noAccounts}</p>}
      {made && lines.length === 0 && <p class="empty">{text.noLines}</p>}
      {made && <Notes notes={basisNotes(made.billing, lines, profile, spoken)} />}
      {lines.length > 0 && (
        <>
          <h3>{text.vat}</h3>
          {vatOf(book, lines).map(({ customer, vatRate, base, vat }) => (
            <OpenFigure
              key={`${customer ?? ""} ${vatRate}`}
              name={groupName(book, "customer", customer).name}
              more={text.vatOf(
                formatPercent(vatRate / 100, spoken),
                formatMoney(base, spoken),
                formatMoney(vat, spoken),
              )}
              value={formatMoney(ore(base + vat), spoken)}
            >
              <LineList
                standing={standing}
                lines={lines.filter(
                  (line) => line.vatRate === vatRate && fold(line.customer ?? "") === fold(customer ?? ""),
                )}
              />
            </OpenFigure>
          ))}
        </>
      )}
      {handed !== "" && (
        <p role="status" class="hint">
          {handed}
        </p>
      )}
      <Acts leave={toList}>
        {profile !== "sie4" && (
          <>
            <fluent-button disabled={off} onClick={() => void hand("copy")}>
              {text.copy}
            </fluent-button>
            <fluent-button disabled={off} onClick={() => void hand("sheet")}>
              {text.toSheet}
            </fluent-button>
          </>
        )}
        <fluent-button id="make-basis" appearance="primary" disabled={off} onClick={() => void hand("file")}>
          {text.makeFile}
        </fluent-button>
      </Acts>
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <div class="warning-box">
      <p>{words.value.notCarried}</p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
