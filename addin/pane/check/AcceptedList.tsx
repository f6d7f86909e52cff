import { useRef, useState } from "preact/hooks";
import type { Acceptance } from "#core/rules/engine/accepted";
import type { Listed } from "#core/rules/engine/listing";
import { sayFinding } from "#core/text/say-finding";
import { isoDate } from "#core/values/date";
import { accepted } from "../book/book";
import { names } from "../book/names";
import { dropAccepted } from "../findings/accept";
import { keyed } from "../findings/finding-groups";
import { findingPlace } from "../findings/finding-place";
import "../findings/findings.css";
import { words } from "../findings/words";
import { goToCell } from "../jobs/go-to";
import { isBusy } from "../jobs/job";
import { PAGE_SIZE } from "../kit/PagedList";
import { useRoving } from "../kit/use-roving";
import { noticeWords } from "../kit/words";
import { useWorkbook } from "../workbook-context";

/** What somebody has let stand, by whom and why, and what they let stand that has changed since. */
export function AcceptedList({ listed }: { readonly listed: readonly Listed[] }) {
  const workbook = useWorkbook();
  const text = words.value;
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, "rows");
  const [shown, setShown] = useState(PAGE_SIZE);
  const { of, void: gone } = accepted.value;
  return (
    <div ref={list} class="finding-list">
      {listed.length + gone.length === 0 && <p class="empty">{text.noneAccepted}</p>}
      <ul aria-label={text.accepted}>
        {keyed(listed.slice(0, shown), ({ finding }) => finding).map(([key, one]) => {
          const acceptance = of.get(one);
          return acceptance && <Stands key={key} listed={one} acceptance={acceptance} />;
        })}
      </ul>
      {listed.length > shown && (
        <div data-row="" class="group-foot">
          <button type="button" data-roving="" class="link" onClick={() => setShown(shown + PAGE_SIZE)}>
            {text.moreCauses(listed.length - shown)}
          </button>
        </div>
      )}
      {gone.length > 0 && (
        <section class="finding-group" aria-label={text.voided}>
          <h3>{text.voided}</h3>
          <p class="hint">{text.voidedHow}</p>
          <ul>
            {gone.slice(0, shown).map((one) => (
              <li key={one.row} class="finding">
                <span class="finding-says">{one.finding}</span>
                <Signed acceptance={one} />
              </li>
            ))}
          </ul>
          <div data-row="" class="group-foot">
            <button
              type="button"
              data-roving=""
              class="small-button"
              aria-disabled={isBusy.value}
              onClick={() => {
                if (!isBusy.value) void dropAccepted(workbook, gone);
              }}
            >
              {text.dropVoided(gone.length)}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}

type StandsProps = { readonly listed: Listed; readonly acceptance: Acceptance };

function Stands({ listed, acceptance }: StandsProps) {
  const workbook = useWorkbook();
  const text = words.value;
  const { sheet, row, column } = listed;
  return (
    <li data-row="" class="finding">
      <div class="finding-line">
        <button
          type="button"
          data-roving=""
          class="finding-main"
          onClick={() => void goToCell(workbook, sheet, row, column)}
        >
          <span class="finding-text">
            <span class="finding-place">
              <b>{findingPlace(listed, noticeWords.value.rowOf)}</b> {listed.header}
            </span>
            <span class="finding-says">{sayFinding(listed.finding, names.value)}</span>
            <Signed acceptance={acceptance} />
          </span>
        </button>
        <button
          type="button"
          data-roving=""
          class="small-button"
          aria-disabled={isBusy.value}
          onClick={() => {
            if (!isBusy.value) void dropAccepted(workbook, [acceptance]);
          }}
        >
          {text.dropAccepted}
        </button>
      </div>
    </li>
  );
}

function Signed({ acceptance: { by, day, why } }: { readonly acceptance: Acceptance }) {
  const signed = [by, day === undefined ? undefined : isoDate(day)].filter(Boolean).join(" · ");
  return (
    <span class="hint">
      {why !== undefined && words.value.quoted(why)} {signed}
    </span>
  );
}
