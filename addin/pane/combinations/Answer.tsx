import { useMemo } from "preact/hooks";
import type { Combinations } from "#core/resolve/combinations";
import { sayLine } from "#core/text/say-trace";
import { cellName } from "#core/values/a1";
import { names } from "../book/names";
import { goToCell } from "../jobs/go-to";
import { Icon } from "../kit/Icon";
import { PagedList } from "../kit/PagedList";
import { useWorkbook } from "../workbook-context";
import { tryCodes, type MatchingRow } from "./trial";
import { words } from "./words";

type Props = { readonly combinations: Combinations; readonly tried: ReadonlyMap<string, string> };

/** Whether the codes may stand together, and the row that says so. */
export function Answer({ combinations, tried }: Props) {
  const text = words.value;
  const trial = useMemo(() => tryCodes(combinations, tried), [combinations, tried]);
  const verdict = !combinations.isOn ? text.off : !trial ? text.blank : undefined;
  const isAllowed = trial?.kind === "allow";
  return (
    <>
      <div role="status" aria-label={text.answer}>
        {verdict === undefined ? (
          <p class={`count ${isAllowed ? "clean" : "error"}`}>
            <Icon name={isAllowed ? "done" : "error"} />{" "}
            <strong>{isAllowed ? text.allowed : text.denied}</strong>
          </p>
        ) : (
          <p>{verdict}</p>
        )}
        {combinations.isOn && trial && !trial.decider && <p>{text.noneListed}</p>}
      </div>
      {trial?.decider && (
        <>
          <h3>{text.decidedBy}</h3>
          <Row match={trial.decider} />
        </>
      )}
      {trial && trial.late.length > 0 && (
        <>
          <h3>{text.late(trial.late.length)}</h3>
          <PagedList
            label={text.late(trial.late.length)}
            items={trial.late}
            render={(match) => <Row match={match} />}
          />
        </>
      )}
    </>
  );
}

function Row({ match: { step, sheet, row, column } }: { readonly match: MatchingRow }) {
  const workbook = useWorkbook();
  const place = `${sheet} ${cellName(row, column)}`;
  return (
    <p>
      {sayLine(step, names.value)}{" "}
      <button
        type="button"
        class="link"
        aria-label={words.value.goTo(place)}
        onClick={() => void goToCell(workbook, sheet, row, column)}
      >
        {place}
      </button>
    </p>
  );
}
