import type { Severity } from "#core/rules/engine/rule";
import { formatCount } from "#core/values/format";
import { words as findingWords } from "../findings/words";
import { Icon } from "../kit/Icon";
import { lang } from "../language";

const told = ["error", "warning"] as const satisfies readonly Severity[];

/** How many errors and warnings there are, each with its mark; nothing where there are none. */
export function Counts({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  return (
    <>
      {told
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <span key={severity} class={`register-count ${severity}`}>
            <Icon name={severity} />
            <span aria-hidden="true"> {formatCount(counts[severity], lang.value)}</span>
            <span class="sr-only">, {findingWords.value.severity[severity](counts[severity])}</span>
          </span>
        ))}
    </>
  );
}
