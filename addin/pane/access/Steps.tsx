import { words } from "./words";

const STEPS = 3;

type Props = { readonly title: string; readonly at: number };

/** The heading of a step, and how far it is. */
export function Steps({ title, at }: Props) {
  return (
    <>
      <div class="view-head">
        <h2>{title}</h2>
        <span class="hint">{words.value.step(at, STEPS)}</span>
      </div>
      <div class="access-steps" aria-hidden="true">
        {Array.from({ length: STEPS }, (_, step) => (
          <span key={step} class={step < at ? "done" : ""} />
        ))}
      </div>
    </>
  );
}
