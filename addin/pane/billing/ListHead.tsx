import { chosenToRelease } from "#core/billing/chosen";
import type { GroupKey } from "#core/billing/entries-in";
import type { Grouping, Insight } from "#core/billing/group-keys";
import type { Stand } from "#core/billing/stand";
import type { BillingStanding } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { Tick } from "./Tick";
import { leftOutOf, listedBy, stand, type By } from "./state";
import { tickGroups } from "./ticks";
import { words } from "./words";

type Props = {
  readonly book: Book;
  readonly standing: BillingStanding;
  /** The groups that were opened. */
  readonly groups: readonly GroupKey[];
};

const always = ["customer", "project", "employee", "month"] as const;

/** What a stand is listed by. */
const choices: Readonly<Record<Stand, readonly (Grouping | Insight)[]>> = {
  released: ["basis", ...always],
  ready: [...always, "age"],
  blocked: ["reason", ...always, "age"],
  later: ["reason", ...always],
  notBillable: ["reason", ...always],
};

const list = (first: Grouping | Insight, then: Grouping | Insight | undefined): void => {
  const by: By = then === undefined || then === first ? [first] : [first, then];
  listedBy.value = { ...listedBy.value, [stand.value]: by };
};

/** Above the groups: how many rows are chosen, and what they are listed by. */
export function ListHead({ book, standing, groups }: Props) {
  const text = words.value;
  const shown = stand.value;
  const [first, then] = listedBy.value[shown];
  const all = standing.whole.ready.rows;
  const isWhole = groups.length === 0;
  const chosen = isWhole && shown === "ready" ? chosenToRelease(standing, leftOutOf(book)).rows : 0;
  if (!isWhole) return null;
  return (
    <div class="billing-list-head">
      {shown === "ready" && all > 0 && (
        <label class="choose-all" data-row="head">
          <Tick
            label={text.chooseAll}
            state={chosen === all ? "all" : chosen > 0 ? "some" : "none"}
            toggle={(on) => void tickGroups(standing, [], on)}
          />
          <span class="hint" role="status">
            {text.chosen(chosen, all)}
          </span>
        </label>
      )}
      <div class="listed-by">
        <select
          id="listed-by"
          aria-label={text.groupBy}
          value={first}
          onChange={({ currentTarget }) => list(currentTarget.value as Grouping | Insight, then)}
        >
          {choices[shown].map((id) => (
            <option key={id} value={id}>
              {text.by[id]}
            </option>
          ))}
        </select>
        <select
          id="listed-then"
          aria-label={text.groupThen}
          value={then ?? ""}
          onChange={({ currentTarget: { value } }) =>
            list(first, value === "" ? undefined : (value as Grouping | Insight))
          }
        >
          <option value="">{text.noThen}</option>
          {choices[shown]
            .filter((id) => id !== first)
            .map((id) => (
              <option key={id} value={id}>
                {text.then[id]}
              </option>
            ))}
        </select>
      </div>
    </div>
  );
}
