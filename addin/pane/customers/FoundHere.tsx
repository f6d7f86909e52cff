import { currentEdits } from "#core/book/current-edits";
import type { Listed } from "#core/rules/engine/listing";
import { ruleTitle } from "#core/text/say-finding";
import { FoundList } from "../findings/FoundList";
import { loggedAs } from "../findings/logged-as";
import { lang } from "../language";
import { screen } from "./state";
import { words } from "./words";

/** What was found in a cell, or of a whole row, each with its fix where there is one. */
export function FoundHere({ found }: { readonly found: readonly Listed[] }) {
  return (
    <FoundList found={found.map(({ finding }) => finding)} after={(finding) => <Fix listed={finding} />} />
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
