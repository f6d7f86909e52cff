/** Drawn on 16 × 16, so that they need no font and no file. */
const shapes = {
  error: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM4.9 6 6 4.9l2 2 2-2L11.1 6l-2 2 2 2-1.1 1.1-2-2-2 2L4.9 10l2-2Z",
  warning: "M8 1 .8 14.5h14.4ZM7.2 6h1.6v4.5H7.2Zm0 5.5h1.6v1.6H7.2Z",
  info: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7.2 4h1.6v1.6H7.2Zm0 3h1.6v5H7.2Z",
  done: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7 11.2 3.9 8.1 5 7l2 2 4-4 1.1 1.1Z",
  none: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4ZM4.8 7.3h6.4v1.4H4.8Z",
  close: "M3.4 2.3 8 6.9l4.6-4.6 1.1 1.1L9.1 8l4.6 4.6-1.1 1.1L8 9.1l-4.6 4.6-1.1-1.1L6.9 8 2.3 3.4Z",
  chevron: "M5.5 2.5 11 8l-5.5 5.5-1.1-1.1L8.8 8 4.4 3.6Z",
  more: "M3.5 6.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Zm4.5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Zm4.5 0a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Z",
  home: "M8 1.2 14.2 7v7.3H9.7V9.6H6.3v4.7H1.8V7ZM3 7.6v5.5h2.1V8.4h5.8v4.7H13V7.6l-5-4.7Z",
  tree: "M1.5 1.8h5v4h-2v1.6h5V6.2h5v4h-5V8.6h-5v3.6h5V11h5v4h-5v-1.6H3.3V5.8H1.5ZM2.7 3v1.6h2.6V3Zm8 4.4V9h2.6V7.4Zm0 4.8v1.6h2.6v-1.6Z",
  table:
    "M1.5 2h13v12h-13Zm1.2 1.2v2.2h10.6V3.2Zm0 3.4v2.2h3V6.6Zm4.2 0v2.2h6.4V6.6ZM2.7 10v2.8h3V10Zm4.2 0v2.8h6.4V10Z",
  undo: "M5.9 2.2 2 6.1l3.9 3.9.9-.9-2.4-2.4h5a3 3 0 0 1 0 6H6.2v1.2h3.2a4.2 4.2 0 0 0 0-8.4h-5l2.4-2.4Z",
  redo: "M10.1 2.2 14 6.1 10.1 10l-.9-.9 2.4-2.4h-5a3 3 0 0 0 0 6h3.2v1.2H6.6a4.2 4.2 0 0 1 0-8.4h5L9.2 3.1Z",
  import: "M7.4 1.5h1.2v7l2.5-2.5.9.9-4 4-4-4 .9-.9 2.5 2.5ZM2 10.6h1.2v2.7h9.6v-2.7H14v3.9H2Z",
  export: "M8 1.1l4 4-.9.9-2.5-2.5v7H7.4v-7L4.9 6 4 5.1ZM2 10.6h1.2v2.7h9.6v-2.7H14v3.9H2Z",
  folder:
    "M1.2 3h4.9l1.6 1.8h7.1v1.8h-.1l-1.6 6.6H1.2Zm1.2 1.2v5.6l.9-3.2h10.3V6H7.2L5.6 4.2Zm1.8 3.6L3 12h9.4l1-4.2Z",
  chart: "M2 13.3h12.2v1.2H2ZM3 8h2.2v4.6H3Zm4-5.5h2.2v10.1H7Zm4 3h2.2v7.1H11Z",
  add: "M7.4 2h1.2v5.4H14v1.2H8.6V14H7.4V8.6H2V7.4h5.4Z",
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
