import { whatIfView as en } from "#core/text/en/what-if-view";
import { whatIfView as sv, type WhatIfViewText } from "#core/text/sv/what-if-view";
import { wordsOf } from "../kit/words-of";

/** What Tänk om says, in the pane's language. */
export const words = wordsOf<WhatIfViewText>({ sv, en });
