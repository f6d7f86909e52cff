import { useMemo } from "preact/hooks";
import { ofCause } from "#core/rules/engine/causes";
import { ruleTitle } from "#core/text/say-finding";
import { FindingList } from "../findings/FindingList";
import { groupFindings } from "../findings/finding-groups";
import { useFixes } from "../findings/use-fixes";
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
  const found = careFindings.value;
  const groups = useMemo(() => groupFindings(found), [found]);
  useScreen("care", toList());
  const { review, screen } = useFixes(text.cleanTitle);
  if (screen) return <>{screen}</>;
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
          <FindingList
            groups={groups}
            onReview={({ rule }, cause) =>
              review(
                cause
                  ? { rule, isMeant: ofCause(cause.first.finding) }
                  : { rule, isMeant: ({ at }) => at?.register === "customers" },
              )
            }
          />
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
