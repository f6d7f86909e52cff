import type { TimePart } from "#core/billing/part-groups";

/** How many months are drawn. */
const SHOWN = 12;
const HEIGHT = 40;
const WIDTH = 100;

/** The twelve months that end with one, such as `2026-03`. */
const monthsTo = (last: string): readonly string[] => {
  const [year = 0, month = 0] = last.split("-").map(Number);
  return Array.from({ length: SHOWN }, (_, at) => {
    const count = year * SHOWN + (month - 1) - (SHOWN - 1 - at);
    return `${String(Math.floor(count / SHOWN)).padStart(4, "0")}-${String((count % SHOWN) + 1).padStart(2, "0")}`;
  });
};

/** The hours of the twelve months up to the last that has any, as bars; the list below says the same in figures. */
export function Months({ parts }: { readonly parts: readonly TimePart[] }) {
  const keys = parts.flatMap(({ key }) => key ?? []).toSorted();
  const byKey = new Map(parts.map((part) => [part.key, part]));
  const shown = monthsTo(keys.at(-1) ?? "").map((key) => byKey.get(key) ?? { key, hours: 0, released: 0 });
  const most = Math.max(...shown.map(({ hours }) => hours), 1);
  const step = WIDTH / SHOWN;
  const height = (hours: number): number => (Math.max(0, hours) / most) * HEIGHT;
  return (
    <svg
      class="month-bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {shown.map(({ key, hours, released }, at) => {
        const x = at * step;
        const gone = Math.min(height(released), height(hours));
        return (
          <g key={key}>
            <rect
              class="bar-worked"
              x={x + 1}
              y={HEIGHT - height(hours)}
              width={step - 2}
              height={height(hours)}
            />
            <rect class="bar-released" x={x + 1} y={HEIGHT - gone} width={step - 2} height={gone} />
          </g>
        );
      })}
    </svg>
  );
}
