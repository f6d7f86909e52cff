import type { ComponentChildren } from "preact";
import { Icon } from "../../kit/Icon";
import { openSections } from "../state";

type Props = {
  readonly id: string;
  readonly title: string;
  /** What it holds, in a few words. */
  readonly summary?: string;
  readonly children: ComponentChildren;
};

/** A folded part of the card; one that was opened stands open on the next card too. */
export function Fold({ id, title, summary, children }: Props) {
  const isOpen = openSections.value.has(id);
  const toggle = (): void => {
    const open = new Set(openSections.value);
    if (!open.delete(id)) open.add(id);
    openSections.value = open;
  };
  return (
    <section class="fold">
      <h3>
        <button type="button" id={`section-${id}`} class="fold-line" aria-expanded={isOpen} onClick={toggle}>
          <span class={isOpen ? "twist open" : "twist"}>
            <Icon name="chevron" />
          </span>
          <b>{title}</b>
          {summary !== undefined && <span class="fold-summary">{summary}</span>}
        </button>
      </h3>
      {isOpen && <div class="fold-content">{children}</div>}
    </section>
  );
}
