import { useMemo } from "preact/hooks";
import { currentEdits } from "#core/book/current-edits";
import type { Listed } from "#core/rules/engine/listing";
import { ruleTitle, ruleWhy } from "#core/text/say-finding";
import { current } from "../book/book";
import { goToCell } from "../jobs/go-to";
import { isBusy } from "../jobs/job";
import { EditPreview } from "../kit/EditPreview";
import { PagedList } from "../kit/PagedList";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { findingPlace, otherPlaces, type Place } from "./finding-place";
import { makeFixes } from "./fix";
import { loggedAs } from "./logged-as";
import { words } from "./words";

/** Below a finding that is open: why the rule is there, and the fix with what it would do. */
export function FindingDetail({ listed }: { readonly listed: Listed }) {
  const { finding } = listed;
  const workbook = useWorkbook();
  const text = words.value;
  const now = current.value;
  const edits = useMemo(
    () => (now && finding.edits ? currentEdits(now.book, finding.edits) : []),
    [now, finding.edits],
  );
  return (
    <div class="finding-detail">
      <details>
        <summary tabIndex={0}>{text.why}</summary>
        <p>{ruleWhy(finding.rule, lang.value)}</p>
      </details>
      {now && <Others places={otherPlaces(now.book, listed)} />}
      {now && edits.length > 0 && (
        <>
          <EditPreview book={now.book} edits={edits} />
          <fluent-button
            size="small"
            disabled={isBusy.value}
            aria-label={`${text.fix}: ${ruleTitle(finding.rule, lang.value)}`}
            onClick={() => void makeFixes(workbook, loggedAs(now.book, finding.rule), edits)}
          >
            {text.fix}
          </fluent-button>
        </>
      )}
    </div>
  );
}

function Others({ places }: { readonly places: readonly Place[] }) {
  const workbook = useWorkbook();
  const text = words.value;
  if (places.length === 0) return null;
  return (
    <div class="others">
      <span>{text.also}</span>
      <PagedList
        label={text.also}
        items={places}
        render={(place) => (
          <button
            type="button"
            class="link"
            onClick={() => void goToCell(workbook, place.sheet, place.row, place.column)}
          >
            {findingPlace(place, noticeWords.value.rowOf)}
          </button>
        )}
      />
    </div>
  );
}
