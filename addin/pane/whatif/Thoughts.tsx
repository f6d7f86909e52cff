import { useRef } from "preact/hooks";
import { assumptionText } from "#core/text/what-if-text";
import { Icon } from "../kit/Icon";
import { assumptions } from "../kit/thought";
import { draft } from "../kit/thought-draft";
import { useRoving } from "../kit/use-roving";
import { lang } from "../language";
import { draftOf } from "./draft-of";
import { words } from "./words";

/** What is thought of so far, each to be taken away: then it is in the form again, to be thought otherwise. */
export function Thoughts({ refusedAt }: { readonly refusedAt: number | undefined }) {
  const text = words.value;
  const row = useRef<HTMLDivElement>(null);
  useRoving(row, "along");
  const remove = (at: number): void => {
    const gone = assumptions.value[at];
    if (gone) draft.value = { ...draftOf(gone), project: draftOf(gone).project || draft.value.project };
    assumptions.value = assumptions.value.filter((_, place) => place !== at);
  };
  return (
    <div ref={row} class="chips thoughts" role="group" aria-label={text.thought}>
      {assumptions.value.map((one, at) => {
        const says = assumptionText(one, lang.value);
        return (
          <button
            key={`${at} ${says}`}
            id={`thought-${at}`}
            type="button"
            class={at === refusedAt ? "chip thought refused" : "chip thought"}
            data-roving=""
            aria-label={text.remove(says)}
            onClick={() => remove(at)}
          >
            {at === refusedAt && <Icon name="error" />} {says} <Icon name="close" />
          </button>
        );
      })}
    </div>
  );
}
