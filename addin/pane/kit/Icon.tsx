import { shapes } from "./icon-shapes";

export type IconName = keyof typeof shapes;

/** A small sign beside a word that says the same: never alone. It is drawn in place, so that it needs no font and no file. */
export function Icon({ name }: { readonly name: IconName }) {
  const [size, path] = shapes[name];
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox={`0 0 ${size} ${size}`}
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d={path} />
    </svg>
  );
}
