import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { CopyFormula } from "../figures/CopyFormula";
import { Icon } from "../kit/Icon";

type Props = {
  readonly name: string;
  readonly value: string;
  /** What is said under it. */
  readonly more?: string;
  /** Whether it is one of the stops of a list. */
  readonly isStop?: boolean;
  /** The figure as a formula for a cell, where a function asks for it. */
  readonly formula?: string | undefined;
  readonly children: ComponentChildren;
};

/** A figure that opens what it is made of, in place. */
export function OpenFigure({ name, value, more = "", isStop = false, formula, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="billed-figure"
        aria-expanded={isOpen}
        {...(isStop && { "data-roving": "" })}
        onClick={() => setOpen(!isOpen)}
      >
        <span class={isOpen ? "twist open" : "twist"}>
          <Icon name="chevron" />
        </span>
        <span class="group-text">
          {name}
          {more !== "" && <span class="hint">{more}</span>}
        </span>
        <span class="amount">{value}</span>
      </button>
      {isOpen && (
        <div class="figure-parts">
          {formula !== undefined && <CopyFormula formula={formula} of={name} />}
          {children}
        </div>
      )}
    </>
  );
}
