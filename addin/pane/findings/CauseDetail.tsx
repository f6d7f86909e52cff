import type { Cause } from "#core/rules/engine/causes";
import { ruleWhy } from "#core/text/say-finding";
import { current } from "../book/book";
import { goToCell } from "../jobs/go-to";
import { PagedList } from "../kit/PagedList";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { findingPlace, otherPlaces, type Place } from "./finding-place";
import { words } from "./words";

type Props = {
  readonly cause: Cause;
  /** The sentence, where the row itself shows the fix in its place. */
  readonly says: string | undefined;
};

/** Below what was found, open: the sentence, why the rule is there, and where else it stands. */
export function CauseDetail({ cause: { first, rest }, says }: Props) {
  const text = words.value;
  const book = current.value?.book;
  return (
    <div class="finding-detail">
      {says !== undefined && <p>{says}</p>}
      <p class="hint">{ruleWhy(first.finding.rule, lang.value)}</p>
      {book && <Places label={text.also} places={otherPlaces(book, first)} />}
      <Places label={text.sameOn} places={rest} />
    </div>
  );
}

function Places({ label, places }: { readonly label: string; readonly places: readonly Place[] }) {
  const workbook = useWorkbook();
  if (places.length === 0) return null;
  return (
    <div class="others">
      <span>{label}</span>
      <PagedList
        label={label}
        items={places}
        render={(place) => (
          <button
            type="button"
            class="link"
            data-roving=""
            onClick={() => void goToCell(workbook, place.sheet, place.row, place.column)}
          >
            {findingPlace(place, noticeWords.value.rowOf)}
          </button>
        )}
      />
    </div>
  );
}
