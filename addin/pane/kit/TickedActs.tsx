import { Acts } from "./Acts";
import { listWords } from "./words";

type Props = {
  /** How many rows are ticked. */
  readonly ticked: number;
  readonly untick: () => void;
  readonly removeText: string;
  readonly onRemove: () => void;
};

/** What can be done with the rows of a list that are ticked: let go of them, or have them removed, which is shown first. */
export function TickedActs({ ticked, untick, removeText, onRemove }: Props) {
  return (
    <Acts leave={untick} leaveText={listWords.value.untick}>
      <span class="acts-count" role="status">
        {listWords.value.ticked(ticked)}
      </span>
      {ticked > 0 && <fluent-button onClick={onRemove}>{removeText}</fluent-button>}
    </Acts>
  );
}
