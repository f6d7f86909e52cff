import { departureOfActing } from "#core/access/rights";
import type { Book } from "#core/book/book";
import { formatDate } from "#core/values/format";
import { lang } from "../language";
import { accessWords } from "./words";

type Props = { readonly book: Book; readonly administrator: string };

/** That the administrator who acts has left, and therefore may nothing; nothing of whoever is here. */
export function ActingLeft({ book, administrator }: Props) {
  const departure = departureOfActing(book, administrator);
  if (!departure) return null;
  const { lastDay } = departure;
  const day = lastDay === undefined ? undefined : formatDate(lastDay, lang.value);
  return (
    <p class="access-left" role="status">
      {accessWords.value.actingLeft(administrator, day)}
    </p>
  );
}
