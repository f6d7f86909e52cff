import { useMemo, useState } from "preact/hooks";
import { ruleTitle, sayFinding } from "#core/text/say-finding";
import { current, findings, keyless, revision } from "../book/book";
import { names } from "../book/names";
import { FindingList } from "../findings/FindingList";
import { FixAll, type FixPlan } from "../findings/FixAll";
import { KeylessTables } from "../findings/KeylessTables";
import { checkFilter, everyFinding } from "../findings/filter";
import { countFixable, filterFindings, groupFindings } from "../findings/finding-groups";
import { findingPlace } from "../findings/finding-place";
import { planAllFixes } from "../findings/fix";
import { words } from "../findings/words";
import { copyLines } from "../jobs/copy";
import { notice } from "../jobs/job";
import { showView } from "../kit/route";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { CheckSummary } from "./CheckSummary";
import { FindingFilter } from "./FindingFilter";
import { WhatWasRead } from "./WhatWasRead";
import { findingLines } from "./finding-lines";
import "./check.css";

/** Kontroll: what is wrong in the registers, kept true while someone works in them. */
export function CheckView() {
  const text = words.value;
  const now = current.value;
  const [plan, setPlan] = useState<FixPlan>();
  if (!now) return null;
  if (now.book.tables.size === 0 && keyless.value.length === 0)
    return (
      <div class="empty">
        <p>{text.noRegisters}</p>
        <fluent-button appearance="primary" onClick={() => showView("home")}>
          {text.toStart}
        </fluent-button>
        <WhatWasRead />
      </div>
    );
  const planFor = async (rule: string | undefined): Promise<void> => {
    const edits = await planAllFixes(rule);
    if (edits && edits.length > 0) setPlan({ rule, edits, revision: revision.value });
    else if (edits) notice.value = { kind: "nothing-to-do" };
  };
  if (plan)
    return (
      <FixAll
        plan={plan}
        onPlan={(rule) => void planFor(rule)}
        backTo={text.title}
        onLeave={() => setPlan(undefined)}
      />
    );
  return (
    <>
      <CheckSummary />
      <KeylessTables />
      {findings.value.length > 0 && <Found onFixAll={(rule) => void planFor(rule)} />}
      {findings.value.length + keyless.value.length === 0 && <Clean />}
      <WhatWasRead />
    </>
  );
}

function Clean() {
  const tables = [...(current.value?.book.tables.values() ?? [])];
  const rows = tables.reduce((sum, { order }) => sum + order.length, 0);
  return <p class="empty">{words.value.cleanMore(rows, tables.length)}</p>;
}

function Found({ onFixAll }: { readonly onFixAll: (rule: string) => void }) {
  const text = words.value;
  const spoken = lang.value;
  const called = names.value;
  const all = findings.value;
  const filter = checkFilter.value;
  const { rowOf } = noticeWords.value;
  const fixable = useMemo(() => countFixable(all), [all]);
  const filtered = useMemo(
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
  const groups = useMemo(() => groupFindings(filtered, fixable), [filtered, fixable]);
  const registers = [...(current.value?.book.tables.keys() ?? [])];
  return (
    <>
      <FindingFilter registers={registers} />
      <div class="list-tools">
        <span role="status">{filtered.length < all.length && text.shown(filtered.length, all.length)}</span>
        <button
          type="button"
          class="link"
          onClick={() => void copyLines(findingLines(filtered, text, called), filtered.length)}
        >
          {text.copy}
        </button>
      </div>
      {filtered.length === 0 ? (
        <div class="empty">
          <p>{text.noMatch}</p>
          <fluent-button onClick={() => (checkFilter.value = everyFinding)}>{text.showAll}</fluent-button>
        </div>
      ) : (
        <>
          <p class="hint sr-only">{text.keys}</p>
          <FindingList groups={groups} onFixAll={onFixAll} />
        </>
      )}
    </>
  );
}
