import type { Listed } from "#core/rules/engine/listing";
import { accepted, findingCounts, keyless } from "../book/book";
import { names } from "../book/names";
import { checkAll } from "../book/open";
import { Checked } from "../findings/Checked";
import { checkFilter, findingOrder, type Order, type Shown } from "../findings/filter";
import { words } from "../findings/words";
import { copyLines } from "../jobs/copy";
import { isBusy } from "../jobs/job";
import { Chips, type Chip } from "../kit/Chips";
import { Icon } from "../kit/Icon";
import { Menu } from "../kit/Menu";
import { useWorkbook } from "../workbook-context";
import { findingLines } from "./finding-lines";

const orders: readonly Order[] = ["rule", "register", "project"];
const kinds: readonly Exclude<Shown, "accepted">[] = ["error", "warning", "info"];

/** What stands above the findings: how many of each kind, how they are sorted, and when that was last true. */
export function CheckHead({ listed }: { readonly listed: readonly Listed[] }) {
  const workbook = useWorkbook();
  const text = words.value;
  const counts = findingCounts.value;
  const filter = checkFilter.value;
  const stands = accepted.value;
  const isClean = kinds.every((kind) => counts[kind] === 0) && keyless.value.length === 0;
  const chips: Required<Chip<Shown>>[] = [
    ...kinds.map((id) => ({ id, text: text.severities[id], count: counts[id] })),
    { id: "accepted", text: text.accepted, count: stands.of.size + stands.void.length } as const,
  ];
  return (
    <>
      <div class="view-head">
        <h2>
          {isClean ? (
            <>
              <Icon name="done" /> {text.clean}
            </>
          ) : (
            text.title
          )}
        </h2>
        <div class="view-acts">
          <Checked />
          <Menu
            id="finding-order"
            label={`${text.sort}: ${text.orders[findingOrder.value]}`}
            icon="sort"
            items={orders.map((id) => ({
              id,
              text: text.orders[id],
              isChosen: id === findingOrder.value,
              act: () => (findingOrder.value = id),
            }))}
          />
          <Menu
            id="finding-menu"
            label={text.menu}
            items={[
              {
                id: "check",
                text: text.checkNow,
                disabled: isBusy.value,
                act: () => void checkAll(workbook),
              },
              {
                id: "copy",
                text: text.copy,
                disabled: listed.length === 0,
                act: () => void copyLines(findingLines(listed, text, names.value), listed.length),
              },
            ]}
          />
        </div>
      </div>
      <Chips
        label={text.severityFilter}
        chips={chips.filter(({ id, count }) => count > 0 || id === filter.shown)}
        value={filter.shown}
        choose={(id) =>
          (checkFilter.value = {
            ...{ ...filter, toDecide: undefined },
            shown: id === filter.shown ? undefined : id,
          })
        }
      />
    </>
  );
}
