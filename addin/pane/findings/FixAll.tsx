import { useMemo, useState } from "preact/hooks";
import type { Edit } from "#core/book/edit";
import { ruleTitle } from "#core/text/say-finding";
import { current } from "../book/book";
import { names } from "../book/names";
import { isBusy } from "../jobs/job";
import { Acts } from "../kit/Acts";
import { EditPreview } from "../kit/EditPreview";
import { useScreen } from "../kit/screen";
import { previewWords } from "../kit/words";
import { writeText } from "../kit/write-text";
import { lang } from "../language";
import { useWorkbook } from "../workbook-context";
import { makeFixes, type Together } from "./fix";
import { loggedAs } from "./logged-as";
import { reasonsOf } from "./reasons";
import { words } from "./words";

/** What is to be fixed together, and the revision of the book that it was planned for. */
export type FixPlan = {
  readonly together: Together;
  readonly edits: readonly Edit[];
  readonly revision: number;
};

type Props = {
  readonly plan: FixPlan;
  /** Plans the same anew. */
  readonly onPlan: () => void;
  /** What leaving leads back to. */
  readonly backTo: string;
  readonly onLeave: () => void;
};

/** Shows fixes that are made together before any is. */
export function FixAll({ plan: { together, edits, revision }, onPlan, backTo, onLeave }: Props) {
  const { rule } = together;
  const workbook = useWorkbook();
  const text = words.value;
  const [isMaking, setMaking] = useState(false);
  useScreen("fix", { to: backTo, go: onLeave });
  const now = current.value;
  // As they were when it was planned: what is being made takes the findings away.
  const reasons = useMemo(
    () => (now ? reasonsOf(now.book, together) : new Map<string, string>()),
    [edits, names.value],
  );
  if (!now) return null;
  // What is being made changes the book itself.
  const isOutdated = now.revision !== revision && !isMaking;
  const make = async (): Promise<void> => {
    setMaking(true);
    if (await makeFixes(workbook, loggedAs(now.book, rule), edits)) onLeave();
    else setMaking(false);
  };
  return (
    <section class="fix-all">
      <h2>{rule === undefined ? text.fixAllTitle : text.fixTitle(ruleTitle(rule, lang.value))}</h2>
      {isOutdated && <p role="status">{text.outdated}</p>}
      {!isOutdated && <EditPreview book={now.book} edits={edits} reasons={reasons} />}
      <Acts leave={onLeave}>
        {isOutdated ? (
          <fluent-button appearance="primary" disabled={isBusy.value} onClick={onPlan}>
            {text.planAgain}
          </fluent-button>
        ) : (
          <fluent-button
            appearance="primary"
            disabled={isBusy.value || edits.length === 0}
            onClick={() => void make()}
          >
            {writeText(previewWords.value, edits)}
          </fluent-button>
        )}
      </Acts>
    </section>
  );
}
