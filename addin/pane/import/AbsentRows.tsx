import { useState } from "preact/hooks";
import type { AbsentRows as Absent } from "#core/csv/absent-rows";
import { formatCount } from "#core/values/format";
import { lang } from "../language";
import { words } from "./words";

/** How many are listed at a time. */
const PAGE = 100;

type Props = { readonly absent: Absent };

/** The rows of the register that the file does not name: nothing is done to them, and they can be looked at. */
export function AbsentRows({ absent: { count, keys } }: Props) {
  const text = words.value;
  const [shown, showMore] = useState(PAGE);
  if (count === 0) return null;
  return (
    <details id="absent">
      <summary tabIndex={0}>{text.absent(count)}</summary>
      <p class="hint">{text.absentStay}</p>
      <ul class="absent">
        {keys.slice(0, shown).map((key, at) => (
          <li key={at}>{key || text.blank}</li>
        ))}
      </ul>
      {count > shown && (
        <button type="button" class="link" onClick={() => showMore(shown + PAGE)}>
          {text.showMore(formatCount(Math.min(PAGE, count - shown), lang.value))}
        </button>
      )}
    </details>
  );
}
