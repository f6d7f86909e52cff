import { currentEdits } from "#core/book/current-edits";
import type { Listed } from "#core/rules/engine/listing";
import { ruleTitle, sayFinding } from "#core/text/say-finding";
import { names } from "../book/names";
import { loggedAs } from "../findings/logged-as";
import { words as checkWords } from "../findings/words";
import { Icon } from "../kit/Icon";
import { lang } from "../language";
import { screen } from "./state";
import { words } from "./words";

/** What was found in a cell, or of a whole row, each with its fix where there is one. */
export function FoundHere({ found }: { readonly found: readonly Listed[] }) {
  if (found.length === 0) return null;
  return (
    <ul class="found-here">
      {found.map(({ finding }, at) => (
        <li key={`${finding.rule} ${at}`}>
          <Icon name={finding.severity} />
          <span>
            <span class="sr-only">{checkWords.value.severityName[finding.severity]}. </span>
            {sayFinding(finding, names.value)} <Fix listed={finding} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Fix({ listed: { rule, edits } }: { readonly listed: Listed["finding"] }) {
  if (!edits) return null;
  const title = ruleTitle(rule, lang.value);
  const back = screen.value;
  const show = (): void => {
    screen.value = {
      kind: "preview",
      back,
      preview: {
        title: words.value.previewFix(title),
        logged: (language) => loggedAs({ lang: language }, rule),
        plan: (book) => currentEdits(book, edits),
        done: () => back,
      },
    };
  };
  return (
    <button type="button" class="link" aria-label={`${words.value.fix} ${title}`} onClick={show}>
      {words.value.fix}
    </button>
  );
}
