import { useMemo } from "preact/hooks";
import { awaitsWhole, isHeldBack } from "#core/access/held-back";
import type { Book } from "#core/book/book";
import { formatCount } from "#core/values/format";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { leaveView } from "../kit/route";
import { useSliced } from "../kit/use-sliced";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { ToldAsks } from "./ToldAsks";
import { ToldGroupList } from "./ToldGroupList";
import { enterTruth } from "./reconcile-actions";
import { answers, explained, forgetTold, isWhole, type ToldFile } from "./reconcile-state";
import { isStanding } from "./standing-job";
import { result } from "./state";
import { findColumns } from "./told-columns";
import { toldGroups } from "./told-groups";
import { isOf, toldStanding, type Asking, type ToldStanding } from "./told-standing";
import { reconcileWords, words } from "./words";

type Props = { readonly book: Book; readonly revision: number; readonly file: ToldFile };

/** What the accounting system's file says, by outcome, and what it comes to here, before anything is written (#155, Q40). */
export function ToldReview({ book, revision, file }: Props) {
  const workbook = useWorkbook();
  const text = reconcileWords.value;
  const columns = useMemo(() => findColumns(file.reading, answers.value), [file, answers.value]);
  const stands = useMemo(() => isStanding(book, result.value), [book, revision, result.value]);
  const answered = {
    explained: explained.value,
    isWhole: isWhole.value,
    saved: stands ? result.value?.prediction : undefined,
  };
  const asking: Asking = { book, revision, file, columns, ...answered };
  const worked = useSliced(() => toldStanding(asking), Object.values(asking));
  const standing = columns.columns && worked;
  const found = standing?.found;
  const [added, removed] = [found?.onlyThere.length ?? 0, found?.removed.length ?? 0];
  const [much, less] = [formatCount(added, lang.value), formatCount(removed, lang.value)];
  const isStale = !standing || !isOf(standing, asking);
  const isHeld =
    standing?.found !== undefined &&
    (isHeldBack(standing.told, standing.found) || awaitsWhole(standing.told, standing.found, asking));
  const why = whyNot(standing, columns.columns !== undefined);
  return (
    <>
      <p class="access-marked">
        <span>{text[columns.columns?.outcome === undefined ? "list" : "result"](file.name)}</span>
        <button id="other-file" type="button" class="small-button" onClick={forgetTold}>
          {text.other}
        </button>
      </p>
      <ToldAsks columns={columns} unknown={standing?.words ?? []} />
      {!standing && columns.columns && (
        <p class="hint" role="status">
          {words.value.planning}
        </p>
      )}
      {standing && <Standing book={book} standing={standing} />}
      <Acts keepsLast leave={() => leaveView("access")} leaveText={words.value.close}>
        {why !== undefined && <span class="hint acts-count">{why}</span>}
        <fluent-button
          id="enter-truth"
          appearance="primary"
          disabled={isBusy.value || isStale || isHeld || added + removed === 0}
          onClick={() => standing && found && void enterTruth(workbook, file.name, standing.told, found)}
        >
          {removed === 0 ? text.enter(much) : added === 0 ? text.remove(less) : text.both(much, less)}
        </fluent-button>
      </Acts>
    </>
  );
}

/** Why there is nothing to write; nothing where there is. */
const whyNot = (standing: ToldStanding | undefined, isAnswered: boolean): string | undefined => {
  const text = reconcileWords.value;
  if (!isAnswered || (standing && !standing.found)) return text.answer;
  if (!standing?.found) return undefined;
  const { told, found } = standing;
  if (told.rows.length + told.conflicts.length === 0) return text.noRows;
  if (awaitsWhole(told, found, standing.of)) return text.sayWhole;
  if (found.onlyThere.length + found.removed.length > 0) return undefined;
  const isAlike =
    found.onlyHere.length + found.refused.length + told.conflicts.length + told.unread.length === 0;
  return isAlike ? text.alike : text.notWhole;
};

function Standing({
  book,
  standing: { told, found },
}: {
  readonly book: Book;
  readonly standing: ToldStanding;
}) {
  const text = reconcileWords.value;
  const { unread, isList } = told;
  if (!found) return null;
  const isUnknown = found.fates.some(({ fate }) => fate === "unknown");
  return (
    <>
      {isUnknown && <p class="hint">{text.unknown}</p>}
      {isHeldBack(told, found) && <p class="problem">{text.unreadKeeps(unread.length)}</p>}
      {isList && found.onlyHere.length > 0 && (
        <fieldset class="access-ops">
          <legend>{text.sayWhole}</legend>
          {([true, false] as const).map((whole) => (
            <label key={String(whole)} class="check">
              <input
                type="radio"
                name="whole-list"
                id={whole ? "whole-list" : "part-of-list"}
                checked={isWhole.value === whole}
                disabled={unread.length > 0}
                onChange={() => (isWhole.value = whole)}
              />
              <span>{whole ? text.whole : text.part}</span>
            </label>
          ))}
        </fieldset>
      )}
      {toldGroups(told, found).map((group) => (
        <ToldGroupList key={group.id} book={book} group={group} />
      ))}
    </>
  );
}
