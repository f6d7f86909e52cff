import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatCount } from "#core/values/format";
import { Icon } from "../kit/Icon";
import { lang } from "../language";

type Props = {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Whether it is open from the start. */
  readonly isOpened: boolean;
  readonly children: () => ComponentChildren;
};

/** What is told together, folded under its name and how many it is; drawn when it is opened. */
export function FoldedGroup({ id, name, count, isOpened, children }: Props) {
  const [isOpen, setOpen] = useState(isOpened);
  return (
    <section>
      <button
        type="button"
        id={id}
        class="access-client"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span class={isOpen ? "twist open" : "twist"}>
          <Icon name="chevron" />
        </span>
        <b class="access-text">{name}</b>
        <span class="hint">{formatCount(count, lang.value)}</span>
      </button>
      {isOpen && children()}
    </section>
  );
}
