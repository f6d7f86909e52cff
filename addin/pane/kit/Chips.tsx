import { useRef } from "preact/hooks";
import { formatCount } from "#core/values/format";
import { lang } from "../language";
import { useRoving } from "./use-roving";
import "./chips.css";

/** What a list can be narrowed to, and how many there are of it where that is told. */
export type Chip<Id extends string> = { readonly id: Id; readonly text: string; readonly count?: number };

type Props<Id extends string> = {
  readonly label: string;
  /** The one that is pressed; undefined for none. */
  readonly value: Id | undefined;
  readonly chips: readonly Chip<Id>[];
  readonly choose: (id: Id) => void;
};

/** Choices in a row, one of them pressed: one stop for the Tab key, the arrows walk among them. */
export function Chips<Id extends string>({ label, value, chips, choose }: Props<Id>) {
  const row = useRef<HTMLDivElement>(null);
  useRoving(row, "along");
  return (
    <div ref={row} class="chips" role="group" aria-label={label}>
      {chips.map(({ id, text, count }) => (
        <button
          key={id}
          id={`chip-${id}`}
          type="button"
          class="chip"
          data-roving=""
          aria-pressed={id === value}
          onClick={() => choose(id)}
        >
          {text}
          {count !== undefined && <b> {formatCount(count, lang.value)}</b>}
        </button>
      ))}
    </div>
  );
}
