import "./share-bar.css";

/** What a stretch of a bar stands for; it has its own look in share-bar.css. */
export type Stretch = "released" | "worked" | "near" | "over" | "part";

/** A stretch of a bar, in per cent of its length. */
export type BarPart = { readonly of: Stretch; readonly from: number; readonly to: number };

type Props = {
  readonly parts: readonly BarPart[];
  /** Where a notch stands, in per cent. */
  readonly notch?: number | undefined;
  /** There is nothing to fill. */
  readonly isOpen?: boolean;
  readonly isBig?: boolean;
};

/** A bar of shares. It says nothing that no text beside it says. */
export function ShareBar({ parts, notch, isOpen = false, isBig = false }: Props) {
  return (
    <svg
      class={["share-bar", isOpen && "is-open", isBig && "is-big"].filter(Boolean).join(" ")}
      aria-hidden="true"
      focusable="false"
    >
      {parts.map(({ of, from, to }) => (
        <rect
          key={of}
          class={`bar-${of}`}
          x={`${from}%`}
          width={`${Math.max(0, to - from)}%`}
          height="100%"
        />
      ))}
      {notch !== undefined && (
        <rect class="bar-notch" x={`${Math.min(notch, 99)}%`} width="1%" height="100%" />
      )}
    </svg>
  );
}
