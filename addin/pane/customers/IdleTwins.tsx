import type { Listed } from "#core/rules/engine/listing";
import { current } from "../book/book";
import { twinStopping } from "./plans";
import { screen } from "./state";
import { texts, words } from "./words";

/** Puts the possible duplicates out of use that nothing names, all at once; nothing is merged (Q32). */
export function IdleTwins({ found }: { readonly found: readonly Listed[] }) {
  const text = words.value;
  const now = current.value;
  if (!now) return null;
  const findings = found.map(({ finding }) => finding);
  const count = twinStopping(now.book, findings).length;
  if (count === 0) return null;
  const show = (): void => {
    screen.value = {
      kind: "preview",
      back: { kind: "care" },
      preview: {
        title: text.previewStop(count),
        logged: (language) => texts[language].logged.stop(count),
        plan: (book) => twinStopping(book, findings),
        done: () => ({ kind: "care" }),
      },
    };
  };
  return (
    <p>
      {text.twins(count)}{" "}
      <button type="button" class="link" onClick={show}>
        {text.stop(count)}
      </button>
    </p>
  );
}
