import { useEffect, useRef } from "preact/hooks";
import type { Edit } from "#core/book/edit";
import { ruleTitle } from "#core/text/say-finding";
import { current } from "../book/book";
import { isBusy } from "../jobs/job";
import { EditPreview } from "../kit/EditPreview";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { makeFixes } from "./fix";
import { loggedAs } from "./logged-as";
import { words } from "./words";

/** Every fix of a kind, and the revision of the book that they were planned for. */
export type FixPlan = { readonly rule: string; readonly edits: readonly Edit[]; readonly revision: number };

type Props = {
  readonly plan: FixPlan;
  readonly onPlan: (rule: string) => void;
  readonly onLeave: () => void;
};

/** Shows every fix of a kind before any is made. */
export function FixAll({ plan: { rule, edits, revision }, onPlan, onLeave }: Props) {
  const workbook = useWorkbook();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = words.value;
  const now = current.value;
  useEffect(() => heading.current?.focus(), []);
  if (!now) return null;
  const isOutdated = now.revision !== revision;
  const make = async (): Promise<void> => {
    if (await makeFixes(workbook, loggedAs(now.book, rule), edits)) onLeave();
  };
  return (
    <section class="fix-all">
      <h2 ref={heading} tabIndex={-1}>
        {text.fixTitle(ruleTitle(rule, lang.value))}
      </h2>
      {isOutdated ? <p role="status">{text.outdated}</p> : <EditPreview book={now.book} edits={edits} />}
      <div class="actions preview-actions">
        {isOutdated ? (
          <fluent-button appearance="primary" disabled={isBusy.value} onClick={() => onPlan(rule)}>
            {text.planAgain}
          </fluent-button>
        ) : (
          <fluent-button
            appearance="primary"
            disabled={isBusy.value || edits.length === 0}
            onClick={() => void make()}
          >
            {text.make}
          </fluent-button>
        )}
        <fluent-button onClick={onLeave}>{noticeWords.value.cancel}</fluent-button>
      </div>
    </section>
  );
}
