import { restructureView as en } from "#core/text/en/restructure-view";
import { restructureView as sv, type RestructureViewText } from "#core/text/sv/restructure-view";
import { wordsOf } from "../kit/words-of";

/** What is said where the project tree is changed, in the pane's language. */
export const words = wordsOf<RestructureViewText>({ sv, en });
