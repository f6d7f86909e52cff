/** Drawn on 16 × 16, so that they need no font and no file. */
const shapes = {
  error: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM4.9 6 6 4.9l2 2 2-2L11.1 6l-2 2 2 2-1.1 1.1-2-2-2 2L4.9 10l2-2Z",
  warning: "M8 1 .8 14.5h14.4ZM7.2 6h1.6v4.5H7.2Zm0 5.5h1.6v1.6H7.2Z",
  info: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7.2 4h1.6v1.6H7.2Zm0 3h1.6v5H7.2Z",
  done: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7 11.2 3.9 8.1 5 7l2 2 4-4 1.1 1.1Z",
  none: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4ZM4.8 7.3h6.4v1.4H4.8Z",
  close: "M3.4 2.3 8 6.9l4.6-4.6 1.1 1.1L9.1 8l4.6 4.6-1.1 1.1L8 9.1l-4.6 4.6-1.1-1.1L6.9 8 2.3 3.4Z",
  chevron: "M5.5 2.5 11 8l-5.5 5.5-1.1-1.1L8.8 8 4.4 3.6Z",
  back: "M10.5 2.5 5 8l5.5 5.5 1.1-1.1L7.2 8l4.4-4.4Z",
} as const;

export type IconName = keyof typeof shapes;

/** A small sign beside a word that says the same: never alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" fill-rule="evenodd" d={shapes[name]} />
    </svg>
  );
}
