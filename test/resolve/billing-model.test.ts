import { expect, test } from "vitest";
import { resolveBillingModel, resolveExternalComment } from "#core/resolve/billing-model";
import type { TraceLine } from "#core/resolve/trace";
import { resolveTransfer } from "#core/resolve/transfer";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const said = (trace: readonly TraceLine[]): string[] =>
  trace.map(({ key, field, verdict }) => `${key} ${field} ${verdict}`);

test("the nearest project with a model decides, its own first #113 #114 Q26", () => {
  const book = bookOf({
    projects: [
      { code: "BS", billingModel: "Fast pris" },
      { code: "BS.HR", billingModel: "Löpande" },
      { code: "BS.HR.Bem" },
      { code: "BS.IT" },
    ],
  });
  const { value, trace } = resolveBillingModel(book, fold("bs.hr.bem"));
  expect([value.model, value.from?.code]).toEqual(["running", "bs.hr"]);
  expect(said(trace)).toEqual([
    ...["BS.HR.Bem billingModel blank", "BS.HR billingModel decides", "BS billingModel outranked"],
  ]);
  expect(resolveBillingModel(book, fold("bs.it")).value).toMatchObject({
    model: "fixedPrice",
    from: { code: "bs" },
  });
});

test("where no model is stated time is billed as it comes, and the trace says that nothing states it #113 Q26", () => {
  const { value, trace } = resolveBillingModel(bookOf({ projects: [{ code: "A" }] }), fold("a"));
  expect(value).toEqual({ model: "running", from: undefined });
  expect(said(trace)).toEqual(["A billingModel blank", "A billingModel standard"]);
});

test("the external comment goes with the invoice basis only where a fixed price is set #53 #55 Q29", () => {
  const follows = (row: Record<string, string | number>): string =>
    resolveExternalComment(
      bookOf({ projects: [{ code: "A", externalComment: "Enligt avtal", ...row }] }),
      fold("a"),
    ).value;
  expect(follows({ billingModel: "Fast pris", fixedPrice: 50000 })).toBe("follows");
  expect(follows({ billingModel: "Fast pris", fixedPrice: 0 })).toBe("follows");
  expect(follows({ billingModel: "Fast pris" })).toBe("noAmount");
  expect(follows({ billingModel: "Löpande", fixedPrice: 50000 })).toBe("notFixedPrice");
  expect(follows({ fixedPrice: 50000 })).toBe("notFixedPrice");
  expect(follows({ externalComment: "", billingModel: "Fast pris", fixedPrice: 1 })).toBe("noComment");
});

test("the fixed price is the deciding project's, and the trace ends in its cell #55 Q26 Q29", () => {
  const book = bookOf({
    projects: [
      { code: "A", billingModel: "Fast pris", fixedPrice: 9000 },
      { code: "A.B", externalComment: "Etapp 1" },
    ],
  });
  const { value, trace } = resolveExternalComment(book, fold("a.b"));
  expect(value).toBe("follows");
  expect(said(trace)).toEqual([
    ...[
      "A.B externalComment listed",
      "A.B billingModel blank",
      "A billingModel decides",
      "A fixedPrice decides",
    ],
  ]);
});

test("the project's comments are not those of its time rows #56", () => {
  const book = bookOf({
    projects: [{ code: "A", billingModel: "Fast pris", fixedPrice: 1 }],
    timeEntries: [{ project: "A", hours: 1, externalComment: "Möte", internalComment: "Sent" }],
  });
  expect(resolveExternalComment(book, fold("a")).value).toBe("noComment");
});

test("a project that is never transferred is kept from the invoice basis, not from bookkeeping #22 #24 Q16", () => {
  const book = bookOf({ projects: [{ code: "A", neverTransfer: "Ja" }, { code: "A.B" }] });
  expect(resolveTransfer(book, fold("a"), "invoice")).toMatchObject({
    value: false,
    trace: [{ verdict: "decides" }],
  });
  expect(resolveTransfer(book, fold("a"), "bookkeeping")).toMatchObject({
    value: true,
    trace: [{ verdict: "noEffect" }],
  });
  expect(resolveTransfer(book, fold("a.b"), "invoice").value).toBe(true);
});
