import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { noticeWords } from "./words";

/** How many items come at a time: so few that they are drawn at once, so many that few ever ask for more. */
export const PAGE_SIZE = 50;

type Props<T> = {
  readonly label: string;
  readonly class?: string;
  readonly items: readonly T[];
  readonly render: (item: T, at: number) => ComponentChildren;
};

/** A list of any length, a page at a time. */
export function PagedList<T>({ label, class: className = "", items, render }: Props<T>) {
  const [shown, setShown] = useState(PAGE_SIZE);
  const words = noticeWords.value;
  const left = items.length - shown;
  return (
    <>
      <ul class={`paged ${className}`} aria-label={label}>
        {items.slice(0, shown).map((item, at) => (
          <li key={at}>{render(item, at)}</li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + PAGE_SIZE)}>
          {words.more(Math.min(left, PAGE_SIZE))} ({words.ofAll(shown, items.length)})
        </button>
      )}
    </>
  );
}
