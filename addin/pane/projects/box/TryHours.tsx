import { useState } from "preact/hooks";
import type { Book } from "#core/book/book";
import { controlState } from "#core/resolve/control-state";
import { resolveControls } from "#core/resolve/controls";
import type { Folded } from "#core/values/brands";
import { isFault } from "#core/values/cell";
import { readHours } from "#core/values/hours";
import { Icon, type IconName } from "../../kit/Icon";
import { boxWords } from "../words";
import { sayControl } from "./say-control";

type Props = { readonly book: Book; readonly code: Folded };

/** What registering so many hours on the project would meet: each control that is reached after them (#42, #43, Q8). */
export function TryHours({ book, code }: Props) {
  const text = boxWords.value;
  const [typed, setTyped] = useState("");
  return (
    <details class="try-hours">
      <summary tabIndex={0}>{text.tryTitle}</summary>
      <label class="field">
        <span>{text.tryHours}</span>
        <input
          type="text"
          inputMode="decimal"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div role="status">
        {said(book, code, typed).map(({ says, icon }) => (
          <p key={says}>
            <Icon name={icon} /> {says}
          </p>
        ))}
      </div>
      <p class="hint">{text.tryHow}</p>
    </details>
  );
}

type Line = { readonly says: string; readonly icon: IconName };

const said = (book: Book, code: Folded, typed: string): readonly Line[] => {
  const text = boxWords.value;
  if (typed.trim() === "") return [];
  const hours = readHours(typed, { date1904: book.date1904 });
  if (hours === undefined || isFault(hours)) return [{ says: text.tryUnread(typed), icon: "error" }];
  const reached = resolveControls(book, code).value.filter(
    ({ control }) => controlState(book, control, hours).verdict === "reached",
  );
  if (reached.length === 0) return [{ says: text.tryNone, icon: "done" }];
  return reached.map(({ control }) => ({
    says: text.tryReached(sayControl(book, control, code)),
    icon: control.kind === "stop" ? "error" : "warning",
  }));
};
