import { useState } from "preact/hooks";
import { tallyGroups, type BillingStanding } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import type { Task } from "#core/values/task";
import { AddPrice } from "./AddPrice";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = { readonly book: Book; readonly standing: BillingStanding; readonly use: "time" | "travel" };

/** The projects with rows whose amount nobody knows, the most hours first. */
function* waitingIn(standing: BillingStanding): Task<readonly string[]> {
  const groups = yield* tallyGroups(standing, ["project"]);
  return groups
    .filter(({ tallies }) => tallies.blocked.unknown > 0)
    .toSorted((one, other) => other.tallies.blocked.hours - one.tallies.blocked.hours)
    .flatMap(({ keys: [project] }) => project ?? []);
}

/** A price of one of the projects that wait for one (#110). */
export function AddPriceWaiting({ book, standing, use }: Props) {
  const [chosen, choose] = useState<string>();
  const waiting = useTask("waiting", () => waitingIn(standing), [standing]);
  const project = chosen ?? waiting?.[0];
  if (project === undefined)
    return (
      <p class="hint" role="status">
        {words.value.summing}
      </p>
    );
  return <AddPrice book={book} project={project} use={use} others={waiting} choose={choose} />;
}
