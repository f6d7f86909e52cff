import type { RowId } from "#core/book/row-id";
import { sayFinding } from "#core/text/say-finding";
import { findings } from "../book/book";
import { names } from "../book/names";
import { checkFilter, everyFinding } from "../findings/filter";
import { words as checkWords } from "../findings/words";
import { Icon } from "../kit/Icon";
import { showView } from "../kit/route";
import { words } from "./words";

type Props = { readonly row: RowId; readonly code: string };

/** What the check has found on the project's own row, and the way to where it can be fixed. */
export function FoundOnRow({ row, code }: Props) {
  const found = findings.value.filter(({ finding: { at } }) => at?.register === "projects" && at.row === row);
  if (found.length === 0) return null;
  const goToCheck = (): void => {
    checkFilter.value = { ...everyFinding, register: "projects", search: code };
    showView("check");
  };
  return (
    <section aria-label={words.value.foundOnRow}>
      <ul class="found-on-row">
        {found.map(({ finding }, at) => (
          <li key={`${finding.rule} ${at}`}>
            <Icon name={finding.severity} />
            <span>
              <span class="sr-only">{checkWords.value.severityName[finding.severity]}. </span>
              {sayFinding(finding, names.value)}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={goToCheck}>
        {words.value.toCheck}
      </button>
    </section>
  );
}
