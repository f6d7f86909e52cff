import type { Cause } from "#core/rules/engine/causes";
import { ruleTitle, sayFinding } from "#core/text/say-finding";
import { formatCount } from "#core/values/format";
import { names } from "../book/names";
import { findingPlace } from "../findings/finding-place";
import { PagedList } from "../kit/PagedList";
import { showView } from "../kit/route";
import { noticeWords } from "../kit/words";
import { lang } from "../language";
import { findingsIn, MOST_FORESEEN, type Foreseen } from "./foresee";
import { consequencesWords } from "./words";

/** What the import will come to: the findings that appear and those that vanish, once each with what they come of (#145). */
export function Consequences({ foreseen }: { readonly foreseen: Foreseen | undefined }) {
  const text = consequencesWords.value;
  if (!foreseen) return <p class="hint">{text.tooLarge(formatCount(MOST_FORESEEN, lang.value))}</p>;
  const { appear, vanish } = foreseen;
  return (
    <section class="consequences" aria-labelledby="consequences-title">
      <h3 id="consequences-title">{text.title}</h3>
      {appear.length + vanish.length === 0 && <p class="hint">{text.none}</p>}
      <Causes id="appear" causes={appear} says={text.appear(findingsIn(appear))} />
      <Causes id="vanish" causes={vanish} says={text.vanish(findingsIn(vanish))} />
    </section>
  );
}

/** What came of it, once it is written; nothing where nothing did or nobody worked it out. */
export function Followed({ foreseen }: { readonly foreseen: Foreseen | undefined }) {
  const text = consequencesWords.value;
  if (!foreseen || foreseen.appear.length + foreseen.vanish.length === 0) return null;
  const [appear, vanish] = [findingsIn(foreseen.appear), findingsIn(foreseen.vanish)];
  const told = [appear > 0 && text.appear(appear), vanish > 0 && text.vanish(vanish)].filter(Boolean);
  return (
    <p>
      {told.join(" · ")}{" "}
      {appear > 0 && (
        <button type="button" class="link" onClick={() => showView("check")}>
          {text.toFindings}
        </button>
      )}
    </p>
  );
}

type CausesProps = { readonly id: string; readonly causes: readonly Cause[]; readonly says: string };

function Causes({ id, causes, says }: CausesProps) {
  if (causes.length === 0) return null;
  return (
    <details id={`consequences-${id}`}>
      <summary tabIndex={0}>{says}</summary>
      <PagedList label={says} items={causes} render={(cause) => <CauseItem cause={cause} />} />
    </details>
  );
}

function CauseItem({ cause: { first, rest } }: { readonly cause: Cause }) {
  const text = consequencesWords.value;
  const place = findingPlace(first, noticeWords.value.rowOf);
  return (
    <>
      <b>{ruleTitle(first.finding.rule, lang.value)}</b>{" "}
      <span class="hint">{rest.length > 0 ? `${place} · ${text.rows(rest.length + 1)}` : place}</span>
      <br />
      {sayFinding(first.finding, names.value)}
    </>
  );
}
