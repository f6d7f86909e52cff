import type { OpenState } from "./open-state";

/** The shapes of a project's status, on 10 × 10: a filled ring, two bars, a square, a hollow ring. */
const shapeOf = ({ status, outside }: OpenState): "ongoing" | "frozen" | "closed" | "outside" =>
  status === "ongoing" && outside !== undefined ? "outside" : status;

/** The status of a project by shape; whoever shows it says it in words too. */
export function StatusMark({ state }: { readonly state: OpenState }) {
  const shape = shapeOf(state);
  return (
    <svg
      class={`status-mark is-${shape}${state.isInherited ? " is-inherited" : ""}`}
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
      focusable="false"
    >
      {shape === "ongoing" && <circle cx="5" cy="5" r="5" />}
      {shape === "outside" && <circle class="hollow" cx="5" cy="5" r="4" />}
      {shape === "frozen" && <path d="M1 0h3v10H1zM6 0h3v10H6z" />}
      {shape === "closed" && <rect width="10" height="10" rx="1" />}
    </svg>
  );
}
