import { useLayoutEffect, useRef } from "preact/hooks";

type Props = {
  readonly label: string;
  readonly state: "all" | "some" | "none";
  readonly toggle: (on: boolean) => void;
  /** It is one of the stops of a list. */
  readonly isStop?: boolean;
};

/** Whether something goes along: all of it, some, or none. */
export function Tick({ label, state, toggle, isStop = true }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.indeterminate = state === "some";
    box.current.checked = state === "all";
  });
  return (
    <input
      ref={box}
      type="checkbox"
      class="tick"
      aria-label={label}
      checked={state === "all"}
      {...(isStop && { "data-roving": "" })}
      onChange={() => toggle(state !== "all")}
    />
  );
}
