import { useMemo } from "preact/hooks";
import { ofCause, type Cause } from "#core/rules/engine/causes";
import type { Listed } from "#core/rules/engine/listing";
import { ruleTitle, sayFinding } from "#core/text/say-finding";
import { accepted, current, findings, keyless } from "../book/book";
import { names } from "../book/names";
import { FindingList } from "../findings/FindingList";
import { KeylessTables } from "../findings/KeylessTables";
import { checkFilter, everyFinding, findingOrder } from "../findings/filter";
import {
  filterFindings,
  findingKey,
  groupByPlace,
  groupFindings,
  type FindingGroup,
} from "../findings/finding-groups";
import { findingPlace } from "../findings/finding-place";
import type { Together } from "../findings/fix";
import { projectOf } from "../findings/row-name";
import { useFixes } from "../findings/use-fixes";
import { words } from "../findings/words";
import { showView } from "../kit/route";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { AcceptedList } from "./AcceptedList";
import { CheckHead } from "./CheckHead";
import { NarrowedBy } from "./NarrowedBy";
import { WhatWasRead } from "./WhatWasRead";
import "./check.css";

/** Anmärkningar: what is wrong in the registers, kept true while someone works in them. */
export function CheckView() {
  const text = words.value;
  const now = current.value;
  const { review, screen } = useFixes(text.title);
  const all = findings.value;
  const filter = checkFilter.value;
  const filtered = useFiltered(filter.shown === "accepted" ? [...accepted.value.of.keys()] : all);
  if (!now) return null;
  if (now.book.tables.size === 0 && keyless.value.length === 0)
    return (
      <div class="empty">
        <h2>{text.title}</h2>
        <p>{text.noRegisters}</p>
        <fluent-button appearance="primary" onClick={() => showView("home")}>
          {text.toStart}
        </fluent-button>
        <WhatWasRead />
      </div>
    );
  if (screen) return <>{screen}</>;
  return (
    <>
      <CheckHead listed={filtered} />
      <KeylessTables />
      <NarrowedBy />
      {filter.shown === "accepted" ? (
        <AcceptedList listed={filtered} />
      ) : all.length > 0 && filtered.length === 0 ? (
        <div class="empty">
          <p>{text.noMatch}</p>
          <fluent-button onClick={() => (checkFilter.value = everyFinding)}>{text.showAll}</fluent-button>
        </div>
      ) : (
        <Found filtered={filtered} onReview={review} />
      )}
      {all.length + keyless.value.length === 0 && filter.shown !== "accepted" && <Clean />}
      <WhatWasRead />
    </>
  );
}

const useFiltered = (all: readonly Listed[]): readonly Listed[] => {
  const filter = checkFilter.value;
  const called = names.value;
  const spoken = lang.value;
  const { rowOf } = noticeWords.value;
  return useMemo(
    () =>
      filterFindings(all, filter, (one) =>
        [
          findingPlace(one, rowOf),
          one.header,
          ruleTitle(one.finding.rule, spoken),
          sayFinding(one.finding, called),
          String(one.value),
        ].join(" "),
      ),
    [all, filter, spoken, called, rowOf],
  );
};

/** What fixing a group, or a cause in it, means: what follows from a fix of the same kind is fixed too, unless the list is narrowed. */
const togetherOf = (group: FindingGroup, cause: Cause | undefined, isNarrowed: boolean): Together => {
  if (cause) return { rule: cause.first.finding.rule, isMeant: ofCause(cause.first.finding) };
  if (!isNarrowed && group.rule !== undefined) return { rule: group.rule };
  const meant = new Set(group.listed.map(({ finding }) => findingKey(finding)));
  return { rule: group.rule, isMeant: (finding) => meant.has(findingKey(finding)) };
};

type FoundProps = {
  readonly filtered: readonly Listed[];
  readonly onReview: (together: Together) => void;
};

function Found({ filtered, onReview }: FoundProps) {
  const { shown, register, search, toDecide } = checkFilter.value;
  const order = findingOrder.value;
  const called = names.value;
  const book = current.value?.book;
  const groups = useMemo(() => {
    if (order === "rule" || !book) return groupFindings(filtered);
    const titleOf =
      order === "register"
        ? ({ register: id }: Listed) => (id ? called.register(id) : "")
        : (one: Listed) => projectOf(book, one);
    return groupByPlace(filtered, titleOf, words.value.nowhere);
  }, [filtered, order, called, book]);
  const isNarrowed = register !== undefined || search !== "" || toDecide === true;
  return (
    <FindingList
      key={`${shown ?? ""} ${toDecide ?? ""} ${order} ${register ?? ""} ${search}`}
      groups={groups}
      isPlain={shown !== undefined && order === "rule"}
      onReview={(group, cause) => onReview(togetherOf(group, cause, isNarrowed))}
    />
  );
}

function Clean() {
  const tables = [...(current.value?.book.tables.values() ?? [])];
  const rows = tables.reduce((sum, { order }) => sum + order.length, 0);
  return <p class="empty">{words.value.cleanMore(rows, tables.length)}</p>;
}
