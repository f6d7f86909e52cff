import type { Book } from "#core/book/book";
import {
  peopleThrough,
  resolveCustomerPermissions,
  showsCustomerPermissions,
} from "#core/resolve/customer-permissions";
import { fold } from "#core/values/text";
import { Trace } from "../figures/Trace";
import { words } from "./words";

type Props = { readonly book: Book; readonly number: string };

/** Who reaches a customer, through which roles, and the rows that say so (#122, #123). */
export function ReachedBy({ book, number }: Props) {
  if (!showsCustomerPermissions(book)) return null;
  const text = words.value;
  const { value, trace } = resolveCustomerPermissions(book, fold(number));
  const people = peopleThrough(value);
  return (
    <details class="reached-by">
      <summary tabIndex={0}>{text.reachedBy(people.length)}</summary>
      <dl>
        {people.map(({ user, name, hasLeft, ways }) => (
          <div key={user} class="card-field">
            <dt>{name ?? user}</dt>
            <dd>{[...new Set(ways.map(({ role }) => role)), ...(hasLeft ? [text.left] : [])].join(", ")}</dd>
          </div>
        ))}
      </dl>
      <h3>{text.reachedThrough}</h3>
      <Trace book={book} trace={trace} goTo={text.goThere} />
      <p class="hint">{text.noBarrier}</p>
    </details>
  );
}
