import { useEffect, useLayoutEffect } from "preact/hooks";
import { billingStanding } from "#core/billing/standing";
import type { BillingStanding } from "#core/billing/standing";
import type { Book } from "#core/book/book";
import { current } from "../book/book";
import { keepDerived } from "../book/keep-derived";
import { useRowCard } from "../figures/report-row";
import { askedBilling } from "../kit/asked-billing";
import { useRoot } from "../kit/use-root";
import { AddPrice } from "./AddPrice";
import { AddPriceWaiting } from "./AddPriceWaiting";
import { BasisFile } from "./BasisFile";
import { ListScreen } from "./ListScreen";
import { NothingHere } from "./NothingHere";
import { Reconcile } from "./Reconcile";
import { ReleaseReview } from "./ReleaseReview";
import { SetCustomer } from "./SetCustomer";
import { TakeBack } from "./TakeBack";
import { isSumming, screen, showGroup, standing, toRoot, untilOf } from "./state";
import { words } from "./words";
import "./billing.css";

/** Fakturering: what is ready, blocked and released in kronor, and the way from one to the other (#96–#114, #165–#173). */
export function BillingView() {
  const text = words.value;
  const now = current.value;
  useEffect(
    () =>
      keepDerived((book) => billingStanding(book, untilOf(book)), {
        show: (value) => (standing.value = value),
        wait: (waiting) => (isSumming.value = waiting),
      }),
    [],
  );
  const group = askedBilling.value;
  useLayoutEffect(() => {
    if (!group) return;
    askedBilling.value = undefined;
    showGroup(group);
  }, [group]);
  useRoot("billing", toRoot);
  useRowCard(now?.book);
  if (!now) return null;
  const { book } = now;
  const hasEntries = book.tables.has("timeEntries") || book.tables.has("travelEntries");
  if (!hasEntries || !book.tables.has("projects") || book.off.has("billing"))
    return <NothingHere book={book} />;
  const known = standing.value;
  // What was worked out of a book that is no more says nothing of the rows that are there now.
  if (known?.billing.book !== book)
    return (
      <>
        <h2>{text.title}</h2>
        <p class="hint" role="status">
          {text.summing}
        </p>
      </>
    );
  return <Shown book={book} standing={known} />;
}

type Props = { readonly book: Book; readonly standing: BillingStanding };

function Shown({ book, standing: known }: Props) {
  const now = screen.value;
  switch (now.kind) {
    case "review":
      return <ReleaseReview book={book} standing={known} />;
    case "take-back":
      return <TakeBack book={book} standing={known} groups={now.groups} />;
    case "file":
      return <BasisFile book={book} standing={known} />;
    case "reconcile":
      return <Reconcile book={book} standing={known} />;
    case "price":
      return now.project === undefined ? (
        <AddPriceWaiting book={book} standing={known} use={now.use} />
      ) : (
        <AddPrice book={book} project={now.project} use={now.use} />
      );
    case "customer":
      return <SetCustomer book={book} standing={known} groups={now.groups} />;
    case "list":
      return <ListScreen book={book} standing={known} />;
  }
}
