import type { BillingStanding } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { OpenedGroup } from "./OpenedGroup";
import { Overview } from "./Overview";
import { opened } from "./state";

type Props = { readonly book: Book; readonly standing: BillingStanding };

/** The whole of what there is to bill, or a group of it that was opened. */
export function ListScreen(props: Props) {
  return opened.value.length === 0 ? <Overview {...props} /> : <OpenedGroup {...props} />;
}
