import type { Book } from "#core/book/book";
import type { Argument } from "#core/functions/arguments";
import { Figures } from "#core/functions/figures";
import type { FunctionId } from "#core/functions/function-ids";
import { functions } from "#core/functions/functions";
import { functionFault as en } from "#core/text/en/functions";
import { functionFault as sv } from "#core/text/sv/functions";
import type { Lang } from "#core/values/cell";
import { finish } from "#core/values/task";

const sentences = { sv, en };

/** What a function comes to in a book: its value, or the sentence that says why not. */
export const ask =
  (book: Book, lang: Lang = "sv") =>
  (id: FunctionId, ...args: readonly Argument[]): string | number => {
    const answer = finish(functions[id].answer(new Figures(book), lang, args));
    return answer.ok ? answer.value : sentences[lang](answer.error);
  };
