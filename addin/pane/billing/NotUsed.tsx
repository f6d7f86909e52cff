import type { BillingStanding } from "#core/billing/standing";
import { useOf } from "#core/resolve/billing-flag";
import { billingWords } from "./words";

type Props = {
  readonly standing: BillingStanding;
  /** What no figure should be read without; or what is said after them. */
  readonly isBefore: boolean;
};

/** That billing is not used where there are entries, or that no dimension governs it (#104). */
export function NotUsed({ standing: { billing }, isBefore }: Props) {
  const text = billingWords.value;
  const { terms, registers } = billing;
  const notes = registers.flatMap(({ entries }) => {
    const use = useOf(entries);
    const isTold = (use === "time") === isBefore && entries.order.length > 0;
    return isTold && !terms.isUsedIn[use] ? [text.notUsed[use]] : [];
  });
  if (isBefore && terms.governing.length === 0) notes.push(text.nothingGoverns);
  return (
    <>
      {notes.map((note) => (
        <p key={note} class={isBefore ? "hint warning" : "hint"}>
          {note}
        </p>
      ))}
    </>
  );
}
