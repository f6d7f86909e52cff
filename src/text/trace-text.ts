import type { BillingVerdict } from "../resolve/billing-verdict";
import type { TraceVerdict } from "../resolve/trace";

/** A step of a trace in words: which register, whose row, which column, and what stands there; "" when nothing does. */
export type TraceWords = {
  readonly register: string;
  readonly key: string;
  readonly field: string;
  readonly value: string;
};

/** What a language says of each kind of step; a language that lacks one does not compile. */
export type TraceTexts = { readonly [Verdict in TraceVerdict]: (words: TraceWords) => string };

/** Those of billing and controls. */
export type BillingTraceTexts = Pick<TraceTexts, BillingVerdict>;
