import { useRef } from "preact/hooks";
import { Icon } from "./Icon";

/** What a list is searched for, in a field that shows when it is asked for or holds something. */
type ListSearch = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Whether the field was asked for. */
  readonly isAsked: boolean;
  readonly change: (value: string) => void;
  readonly ask: (isAsked: boolean) => void;
};

/** The button that shows the field, for the list's heading, and the field below it; what is searched for goes with the field. */
export const useListSearch = ({ id, label, hint, value, isAsked, change, ask }: ListSearch) => {
  const field = useRef<HTMLInputElement>(null);
  const isOpen = isAsked || value !== "";
  const toggle = (): void => {
    change("");
    ask(!isOpen);
    // The field is there once it is drawn.
    if (!isOpen) setTimeout(() => field.current?.focus());
  };
  return {
    button: (
      <button
        type="button"
        id={id}
        class="icon-button"
        aria-label={label}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <Icon name="search" />
      </button>
    ),
    field: isOpen && (
      <label class="field list-search">
        <span class="sr-only">{label}</span>
        <input
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={hint}
          value={value}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      </label>
    ),
  };
};
