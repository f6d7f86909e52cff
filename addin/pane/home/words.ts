import { homeView as en } from "#core/text/en/home-view";
import { homeView as sv, type HomeViewText } from "#core/text/sv/home-view";
import { wordsOf } from "../kit/words-of";

/** What Hem says, in the pane's language. */
export const words = wordsOf<HomeViewText>({ sv, en });
