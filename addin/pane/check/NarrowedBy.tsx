import { findings } from "../book/book";
import { names } from "../book/names";
import { checkFilter } from "../findings/filter";
import { isFixable } from "../findings/finding-groups";
import { words } from "../findings/words";
import { Icon } from "../kit/Icon";
import "../kit/chips.css";

/** What narrows the list besides its chips, each to be taken away. */
export function NarrowedBy() {
  const text = words.value;
  const filter = checkFilter.value;
  const { register, search, shown, toDecide } = filter;
  const fixable = toDecide
    ? findings.value.filter(
        (one) => isFixable(one) && (shown === undefined || one.finding.severity === shown),
      ).length
    : 0;
  if (register === undefined && search === "" && fixable === 0) return null;
  return (
    <p class="narrowed">
      {fixable > 0 && (
        <Taken
          says={text.withoutFixable(fixable)}
          onTake={() => (checkFilter.value = { ...filter, toDecide: undefined })}
        />
      )}
      {register !== undefined && (
        <Taken
          says={names.value.register(register)}
          onTake={() => (checkFilter.value = { ...filter, register: undefined })}
        />
      )}
      {search !== "" && (
        <Taken says={text.quoted(search)} onTake={() => (checkFilter.value = { ...filter, search: "" })} />
      )}
    </p>
  );
}

function Taken({ says, onTake }: { readonly says: string; readonly onTake: () => void }) {
  return (
    <button type="button" class="chip taken" aria-label={words.value.takeAway(says)} onClick={onTake}>
      {says} <Icon name="close" />
    </button>
  );
}
