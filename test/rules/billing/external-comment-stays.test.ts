import { test } from "vitest";
import { billedBook, unbilledBook } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "external-comment-stays";
const externalComment = "Enligt offert";

test("a comment at a fixed price, its own or from above, follows, and elsewhere none is asked for #55 Q29", () => {
  const projects = [
    { code: "A", billingModel: "Fast pris", fixedPrice: 1000, externalComment },
    { code: "A.B", externalComment },
    { code: "C" },
  ];
  expectClean(id, billedBook({ projects }));
  expectClean(id, unbilledBook({ projects: [{ code: "C", externalComment }] }));
});

test("a comment without a fixed price, or at one without an amount, is found #55 Q29", () => {
  const projects = [
    { code: "A", billingModel: "Fast pris" },
    { code: "A.B", externalComment },
    { code: "A.C", billingModel: "Löpande", externalComment },
    { code: "D", externalComment },
  ];
  expectFound(id, billedBook({ projects }), [
    { row: 1, field: "externalComment", facts: { code: "A.B", reason: "noAmount" } },
    { row: 2, field: "externalComment", facts: { code: "A.C", reason: "notFixedPrice" } },
    { row: 3, field: "externalComment", facts: { code: "D", reason: "notFixedPrice" } },
  ]);
});
