import type { Listed } from "../../../../src/rules/listing";
import { fieldOf } from "../../../../src/text/names";
import { cellText } from "../../../../src/text/cell-text";
import { sayFinding } from "../../../../src/text/say-finding";
import { lang } from "../../language";
import { Icon } from "../../parts/Icon";
import { noticeWords } from "../../parts/words";
import { check } from "../../state/book";
import { FindingDetail } from "./FindingDetail";
import { findingPlace } from "./finding-place";
import { words } from "./words";

type Props = {
  readonly id: string;
  readonly listed: Listed;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
};

/** One finding: where, what is wrong, and what stands in the cell; chosen, it goes there and opens. */
export function FindingRow({ id, listed, isTabStop, isOpen, onFocus, onChoose }: Props) {
  const text = words.value;
  const { finding, header } = listed;
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
          <span class="finding-says">{sayFinding(finding, lang.value)}</span>
          {header !== "" && <Quoted listed={listed} />}
        </span>
      </button>
      {isOpen && <FindingDetail listed={listed} />}
    </li>
  );
}

function Quoted({ listed: { finding, value } }: { readonly listed: Listed }) {
  const { at } = finding;
  if (value === "") return <span class="quoted">{words.value.blankCell}</span>;
  const field = at?.field === undefined ? undefined : fieldOf(at.register, at.field);
  return <q class="quoted">{cellText(value, field, lang.value, check.value?.book.date1904 ?? false)}</q>;
}
