import type { RowId } from "#core/book/row-id";
import { findings } from "../../book/book";
import { FoundList } from "../../findings/FoundList";
import { checkFilter, everyFinding } from "../../findings/filter";
import { showView } from "../../kit/route";
import { words } from "../words";

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
      <FoundList found={found.map(({ finding }) => finding)} />
      <button type="button" class="link" onClick={goToCheck}>
        {words.value.toCheck}
      </button>
    </section>
  );
}
