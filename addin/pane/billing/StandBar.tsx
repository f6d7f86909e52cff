import type { Tallies } from "#core/billing/tally";

const shown = ["released", "ready", "blocked"] as const;

/** Released, ready and blocked as stretches of one bar, in kronor; what is owed back has no length. */
export function StandBar({ whole }: { readonly whole: Tallies }) {
  const sum = shown.reduce((total, id) => total + Math.max(0, whole[id].amount), 0);
  let from = 0;
  return (
    <svg class="stand-bar" aria-hidden="true" focusable="false">
      {shown.map((id) => {
        const width = sum === 0 ? 0 : (100 * Math.max(0, whole[id].amount)) / sum;
        const at = from;
        from += width;
        return <rect key={id} class={`fill-${id}`} x={`${at}%`} width={`${width}%`} height="100%" />;
      })}
    </svg>
  );
}
