import type { Listed } from "#core/rules/engine/listing";
import { sayFinding } from "#core/text/say-finding";
import { check } from "../book/book";
import { names } from "../book/names";
import { Icon } from "../kit/Icon";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { FindingDetail } from "./FindingDetail";
import { findingPlace } from "./finding-place";
import { quotedCell } from "./quoted-cell";
import { words } from "./words";

type Props = {
  readonly id: string;
  readonly listed: Listed;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
};

/** One finding: where, what is wrong, and what stands in the cell if the sentence does not say; chosen, it goes there and opens. */
export function FindingRow({ id, listed, isTabStop, isOpen, onFocus, onChoose }: Props) {
  const text = words.value;
  const { finding, header } = listed;
  const says = sayFinding(finding, names.value);
  const quoted = quotedCell(listed, check.value?.book.date1904 ?? false, lang.value);
  return (
    <li class={isOpen ? "finding open" : "finding"}>
      <button
        type="button"
        data-key={id}
        data-roving
        class="finding-main"
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={isOpen}
        onFocus={onFocus}
        onClick={onChoose}
      >
        <Icon name={finding.severity} />
        <span class="finding-text">
          <span class="finding-place">
            <span class="sr-only">{text.severityName[finding.severity]}. </span>
            <b>{findingPlace(listed, noticeWords.value.rowOf)}</b> {header}
          </span>
          <span class="finding-says">{says}</span>
          {quoted !== "" && !says.includes(quoted) && <q class="quoted">{quoted}</q>}
        </span>
      </button>
      {isOpen && <FindingDetail listed={listed} />}
    </li>
  );
}
