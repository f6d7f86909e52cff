import { useRef } from "preact/hooks";
import type { PlannedRow } from "#core/csv/import-plan";
import { useRoving } from "../kit/use-roving";
import { chooseSide } from "./compare-actions";
import type { Planned } from "./state";
import { compareWords } from "./words";

type Props = { readonly row: PlannedRow; readonly against: NonNullable<Planned["against"]> };

/** Whose change a row is; where both have changed it, the choice between them. */
export function SideOfRow({ row, against }: Props) {
  const text = compareWords.value;
  const choices = useRef<HTMLSpanElement>(null);
  useRoving(choices, "along");
  const line = against.compared.lines.get(row.line);
  if (!line) return null;
  if (line.side !== "both") return <p class={`hint side ${line.side}`}>{text.of[line.side]}</p>;
  const chosen = against.choices.get(row.line);
  return (
    <p class="side both">
      <span class="hint">{text.of.both}</span>
      <span ref={choices} class="side-choices" role="group" aria-label={text.chooseIn(row.key)}>
        {(["mine", "theirs"] as const).map((side) => (
          <button
            key={side}
            type="button"
            class="chip"
            data-roving=""
            aria-pressed={chosen === side}
            onClick={() => void chooseSide([row.line], side)}
          >
            {text[side]}
          </button>
        ))}
      </span>
    </p>
  );
}
