import { useMemo, useState } from "preact/hooks";
import { ruleTitle } from "#core/text/say-finding";
import { revision } from "../book/book";
import { FindingList } from "../findings/FindingList";
import { FixAll, type FixPlan } from "../findings/FixAll";
import { countFixable, groupFindings } from "../findings/finding-groups";
import { planAllFixes } from "../findings/fix";
import { notice } from "../jobs/job";
import { Icon } from "../kit/Icon";
import { useScreen } from "../kit/screen";
import { lang } from "../language";
import { IdleTwins } from "./IdleTwins";
import { careFindings, careRules } from "./care";
import { toList } from "./to-list";
import { words } from "./words";

/** The care of the customer register: what should be put right in it, kind by kind, each with its fix and one for all. */
export function CustomerCare() {
  const text = words.value;
  const [plan, setPlan] = useState<FixPlan>();
  const found = careFindings.value;
  const groups = useMemo(() => groupFindings(found, countFixable(found)), [found]);
  useScreen("care", toList());
  const planFor = async (rule: string | undefined): Promise<void> => {
    const edits = await planAllFixes(rule, "customers");
    if (edits && edits.length > 0) setPlan({ rule, edits, revision: revision.value });
    else if (edits) notice.value = { kind: "nothing-to-do" };
  };
  if (plan)
    return (
      <FixAll
        plan={plan}
        onPlan={(rule) => void planFor(rule)}
        backTo={text.cleanTitle}
        onLeave={() => setPlan(undefined)}
      />
    );
  const seen = new Set(groups.map(({ rule }) => rule));
  const clean = careRules.value.filter((rule) => !seen.has(rule));
  return (
    <section class="customer-care">
      <h2>{text.cleanTitle}</h2>
      {found.length === 0 ? (
        <p class="empty">{text.cleanAll}</p>
      ) : (
        <>
          <p class="hint">{text.cleanHow}</p>
          {seen.has("possible-duplicate") && <IdleTwins found={found} />}
          <FindingList groups={groups} onFixAll={(rule) => void planFor(rule)} />
        </>
      )}
      {found.length > 0 && clean.length > 0 && (
        <div class="care-clean">
          <h3>{text.cleanNone}</h3>
          <ul>
            {clean.map((rule) => (
              <li key={rule}>
                <Icon name="done" /> {ruleTitle(rule, lang.value)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
