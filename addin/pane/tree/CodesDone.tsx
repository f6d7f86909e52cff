import type { CodeChange } from "#core/restructure/plan";
import { Acts } from "../kit/Acts";
import { PagedList } from "../kit/PagedList";
import { useScreen } from "../kit/screen";
import { copyCodes, downloadCodes } from "./actions";
import { words } from "./words";

type Props = { readonly codes: readonly CodeChange[]; readonly onLeave: () => void };

/** After the codes have changed: the old ones with the new, to keep and to send. */
export function CodesDone({ codes, onLeave }: Props) {
  const text = words.value;
  useScreen("done", { to: text.title, go: onLeave });
  return (
    <section class="restructure">
      <h2>{text.doneTitle}</h2>
      <p>{text.doneHow}</p>
      <PagedList
        class="edit-lines"
        label={text.codes(codes.length)}
        items={codes}
        render={({ from, to, name }) => (
          <>
            <b>{from}</b> → <b>{to}</b> <span class="hint">{name}</span>
          </>
        )}
      />
      <Acts>
        <fluent-button onClick={() => downloadCodes(text.fileName, codes)}>{text.download}</fluent-button>
        <fluent-button onClick={() => void copyCodes(codes)}>{text.copyCodes}</fluent-button>
        <fluent-button appearance="primary" onClick={onLeave}>
          {text.done}
        </fluent-button>
      </Acts>
    </section>
  );
}
