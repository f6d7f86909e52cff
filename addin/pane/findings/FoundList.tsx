import type { ComponentChildren } from "preact";
import type { Finding } from "#core/rules/engine/rule";
import { sayFinding } from "#core/text/say-finding";
import { names } from "../book/names";
import { Icon } from "../kit/Icon";
import { words } from "./words";
import "./found-list.css";

type Props<F extends Finding> = {
  readonly found: readonly F[];
  /** What stands after the sentence of a finding: most often the way to put it right. */
  readonly after?: (finding: F) => ComponentChildren;
};

/** Findings as lines, each with its severity as shape and as word; nothing where nothing is found. */
export function FoundList<F extends Finding>({ found, after }: Props<F>) {
  if (found.length === 0) return null;
  return (
    <ul class="found-list">
      {found.map((finding, at) => (
        <li key={`${finding.rule} ${at}`} class={finding.severity}>
          <Icon name={finding.severity} />
          <span>
            <span class="sr-only">{words.value.severityName[finding.severity]}. </span>
            {sayFinding(finding, names.value)} {after?.(finding)}
          </span>
        </li>
      ))}
    </ul>
  );
}
