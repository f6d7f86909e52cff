import { useState } from "preact/hooks";

type Props = {
  readonly class: string;
  readonly label: string;
  /** What stands there while nobody types. */
  readonly value: string;
  readonly commit: (value: string) => void;
};

/** A box of one line above the grid: what is typed stays until Enter takes it or Escape lets it go, whatever the book does meanwhile. */
export function LineBox({ class: name, label, value, commit }: Props) {
  const [draft, setDraft] = useState<string>();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const typed = event.currentTarget.value;
    if (event.key !== "Enter" && event.key !== "Escape") return;
    setDraft(undefined);
    if (event.key === "Enter") commit(typed);
    event.preventDefault();
    document.querySelector<HTMLElement>(".cell-editor")?.focus();
  };
  return (
    <input
      class={name}
      aria-label={label}
      spellcheck={false}
      value={draft ?? value}
      onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      onBlur={() => setDraft(undefined)}
      onKeyDown={onKeyDown}
    />
  );
}
