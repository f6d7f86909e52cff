import { Icon } from "./Icon";
import "./row-list.css";

/** What stands first in a line of a list: whether it is ticked, a box to tick where several are, or what was found in it. */
export function RowMark({
  isTicked,
  isTicking,
  severity,
  says,
}: {
  readonly isTicked: boolean;
  readonly isTicking: boolean;
  readonly severity: "error" | "warning" | undefined;
  /** The severity in words. */
  readonly says: string;
}) {
  return (
    <span role="gridcell" class="row-mark">
      {isTicked || isTicking ? (
        <span class={isTicked ? "tick-box ticked" : "tick-box"}>{isTicked && <Icon name="check" />}</span>
      ) : (
        severity && <Icon name={severity} />
      )}
      {severity && <span class="sr-only">{says}</span>}
    </span>
  );
}
