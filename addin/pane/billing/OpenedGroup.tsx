import type { BillingStanding } from "#core/billing/standing";
import { tallyGroups } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { formatHours } from "#core/values/format";
import { Menu } from "../kit/Menu";
import { useScreen } from "../kit/screen";
import { lang, shell } from "../language";
import { BillingActs } from "./BillingActs";
import { EntryList } from "./EntryList";
import { GroupList } from "./GroupList";
import { FoldedKeyFigures } from "./KeyFigures";
import { ReasonWays } from "./ReasonWays";
import { groupFormulas } from "./group-formulas";
import { shownGroups } from "./group-order";
import { besides, groupName, tallyAmount } from "./said";
import { listedBy, opened, stand } from "./state";
import { useTask } from "./use-task";
import { words } from "./words";

type Props = { readonly book: Book; readonly standing: BillingStanding };

/** A group that was opened: what it comes to, who can lift what is in its way, and what it is made of. */
export function OpenedGroup({ book, standing }: Props) {
  const text = words.value;
  const path = opened.value;
  const shown = stand.value;
  const by = listedBy.value[shown];
  const own = path.at(-1);
  const above = path.at(-2);
  const name = (of: typeof own): string =>
    of ? groupName(book, of.grouping, of.key).name : text.stands[shown];
  useScreen(`${shown} ${JSON.stringify(path)}`, {
    to: name(above),
    go: () => (opened.value = path.slice(0, -1)),
  });
  const groupings = path.map(({ grouping }) => grouping);
  const groups = useTask(groupings.join(), () => tallyGroups(standing, groupings), [standing]);
  const group = own && groups && shownGroups(groups, shown, path, own.grouping)[0];
  if (!own) return null;
  const { code } = groupName(book, own.grouping, own.key);
  const tally = group?.tallies[shown];
  const formulas = groupFormulas(book, shown, path);
  const reason = own.grouping === "reason" ? own.key : undefined;
  return (
    <>
      <div class="view-head">
        <h2>
          {code !== undefined && `${code} `}
          {name(own)}
        </h2>
        {formulas.length > 0 && (
          <Menu id="group-more" label={shell.value.menuOf(name(own))} items={formulas} />
        )}
      </div>
      {tally && (
        <p class="group-sum">
          <b>{tallyAmount(tally)}</b>{" "}
          <span class="hint">
            {[text.stands[shown], text.rows(tally.rows), formatHours(tally.hours, lang.value), besides(tally)]
              .filter((fact) => fact !== "")
              .join(" · ")}
          </span>
        </p>
      )}
      {groups && !tally && <p class="empty">{text.nothing[shown]}</p>}
      {reason !== undefined && shown === "blocked" && (
        <ReasonWays book={book} standing={standing} reason={reason} groups={path} />
      )}
      {path.length < by.length ? (
        <GroupList book={book} standing={standing} />
      ) : (
        <EntryList standing={standing} stands={[shown]} groups={path} />
      )}
      <FoldedKeyFigures standing={standing} groups={path} />
      <BillingActs book={book} standing={standing} />
    </>
  );
}
