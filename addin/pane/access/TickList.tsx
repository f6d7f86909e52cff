import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { fold } from "#core/values/text";
import { PagedList } from "../kit/PagedList";
import { useRoving } from "../kit/use-roving";
import type { Choosable } from "./choices";
import { withCodes, type Ticked } from "./state";

type Props = {
  readonly id: string;
  readonly label: string;
  /** What the heading row says of how many are ticked. */
  readonly says: string;
  /** Those that are listed; the heading row ticks them all. */
  readonly items: readonly Choosable[];
  readonly ticked: Ticked;
  readonly change: (ticked: Ticked) => void;
  /** What stands to the right of one of them. */
  readonly noteOf?: (item: Choosable) => string;
  /** What stands to the right in the heading row. */
  readonly aside?: ComponentChildren;
};

/** Codes to tick, with a heading row that ticks all that are listed: one stop for Tab, the arrows move, Space ticks. */
export function TickList({ id, label, says, items, ticked, change, noteOf, aside }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLInputElement>(null);
  useRoving(list, "down");
  const on = items.filter(({ code }) => ticked.has(fold(code))).length;
  const isAll = on === items.length && on > 0;
  useLayoutEffect(() => {
    if (head.current) head.current.indeterminate = on > 0 && !isAll;
  });
  const all = items.map(({ code }) => code);
  return (
    <div ref={list} id={id} class="access-list" role="group" aria-label={label}>
      <div class="access-head">
        <label class="check">
          <input
            ref={head}
            type="checkbox"
            data-roving=""
            checked={isAll}
            onChange={() => change(withCodes(ticked, all, !isAll))}
          />
          <b>{says}</b>
        </label>
        {aside}
      </div>
      <PagedList
        label={label}
        items={items}
        render={(item) => (
          <label class="check">
            <input
              type="checkbox"
              data-roving=""
              value={item.code}
              checked={ticked.has(fold(item.code))}
              onChange={({ currentTarget }) => change(withCodes(ticked, [item.code], currentTarget.checked))}
            />
            <span class="access-code">{item.code}</span>
            <span class="access-name">{item.name}</span>
            {noteOf && <span class="hint">{noteOf(item)}</span>}
          </label>
        )}
      />
    </div>
  );
}
