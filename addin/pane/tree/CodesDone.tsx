import { useEffect, useRef } from "preact/hooks";
import type { CodeChange } from "#core/restructure/plan";
import { PagedList } from "../kit/PagedList";
import { copyCodes, downloadCodes } from "./actions";
import { words } from "./words";

type Props = { readonly codes: readonly CodeChange[]; readonly onLeave: () => void };

/** After the codes have changed: the old ones with the new, to keep and to send. */
export function CodesDone({ codes, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const text = words.value;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="restructure">
      <h2 ref={heading} tabIndex={-1}>
        {text.doneTitle}
      </h2>
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
      <div class="actions preview-actions">
        <fluent-button appearance="primary" onClick={onLeave}>
          {text.done}
        </fluent-button>
        <fluent-button onClick={() => downloadCodes(text.fileName, codes)}>{text.download}</fluent-button>
        <fluent-button onClick={() => void copyCodes(codes)}>{text.copyCodes}</fluent-button>
      </div>
    </section>
  );
}
