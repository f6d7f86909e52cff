import { useState } from "preact/hooks";
import type { Cause } from "#core/rules/engine/causes";
import { ruleTitle } from "#core/text/say-finding";
import { formatCount } from "#core/values/format";
import { isBusy } from "../jobs/job";
import { Icon } from "../kit/Icon";
import { PAGE_SIZE } from "../kit/PagedList";
import { lang } from "../language";
import { CauseRow } from "./CauseRow";
import { keyed, type FindingGroup } from "./finding-groups";
import { useCauses } from "./use-causes";
import { words } from "./words";

type Props = {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  /** The list is of one severity alone: its headings do not say it again. */
  readonly isPlain: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onReview: (group: FindingGroup, cause?: Cause) => void;
};

/** How many stand under an open heading before the rest are asked for. */
const FIRST = 3;

/** Findings under one heading: how many, and open, what they are, each with its fix, and one for all. */
export function GroupSection({ group, isOpen, isPlain, onOpen, onReview }: Props) {
  const text = words.value;
  const title = group.rule === undefined ? (group.title ?? "") : ruleTitle(group.rule, lang.value);
  const count = group.listed.length;
  return (
    <section class="finding-group" aria-label={title}>
      <h3 data-row="">
        <button
          type="button"
          id={`group-${group.key}`}
          data-roving=""
          class="group-head"
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          <span class={isOpen ? "twist open" : "twist"}>
            <Icon name="chevron" />
          </span>
          {!isPlain && <Icon name={group.severity} />}
          <span class="group-title">{title}</span>{" "}
          <span class="group-count">
            <span aria-hidden="true">{formatCount(count, lang.value)}</span>
            <span class="sr-only">{text.severity[group.severity](count)}</span>
          </span>
        </button>
      </h3>
      {isOpen && <Causes group={group} title={title} onReview={onReview} />}
    </section>
  );
}

type CausesProps = Pick<Props, "group" | "onReview"> & { readonly title: string };

function Causes({ group, title, onReview }: CausesProps) {
  const text = words.value;
  const causes = useCauses(group.listed);
  const [shown, setShown] = useState(FIRST);
  const left = causes.length - shown;
  return (
    <>
      <ul aria-label={title}>
        {keyed(causes.slice(0, shown), ({ first }) => first.finding).map(([key, cause]) => (
          <CauseRow
            key={key}
            id={key}
            cause={cause}
            isMixed={group.rule === undefined}
            onReview={(one) => onReview(group, one)}
          />
        ))}
      </ul>
      {(left > 0 || group.fixable > 1) && (
        <div data-row="" class="group-foot">
          {left > 0 && (
            <button
              type="button"
              data-roving=""
              class="link"
              onClick={() => setShown(shown === FIRST ? PAGE_SIZE : shown + PAGE_SIZE)}
            >
              {text.moreCauses(left)}
            </button>
          )}
          {group.fixable > 1 && (
            <button
              type="button"
              data-roving=""
              class="small-button main"
              aria-disabled={isBusy.value}
              aria-label={`${text.fixAll(group.fixable)}: ${title}`}
              onClick={() => {
                if (!isBusy.value) onReview(group);
              }}
            >
              {text.fixAll(group.fixable)}
            </button>
          )}
        </div>
      )}
    </>
  );
}
