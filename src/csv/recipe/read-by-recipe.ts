import type { Book } from "../../book/book";
import { ok, type Result } from "../../values/result";
import type { Task } from "../../values/task";
import type { Unread } from "../file-kind";
import type { FileReading, ReadingChoices } from "../read-file";
import { readSource } from "../sources/read-source";
import { applyRecipe } from "./apply-recipe";
import type { Recipe } from "./recipe";

const missesIn = (book: Book, recipe: Recipe, { parsed, settings }: FileReading): number =>
  applyRecipe(book, recipe, parsed, settings).missing.length;

const isReadSo = ({ encoding, delimiter, source }: FileReading, wish: ReadingChoices): boolean =>
  (wish.encoding === undefined || wish.encoding === encoding) &&
  (wish.delimiter === undefined || source !== undefined || wish.delimiter === delimiter);

/**
 * Reads a file as a recipe says, and as `choices` say before it. The recipe's encoding and delimiter count where they do no more
 * harm than those that are found out: a sender may have changed them.
 */
export function* readByRecipe(
  book: Book,
  recipe: Recipe,
  bytes: Uint8Array,
  choices: ReadingChoices = {},
): Task<Result<FileReading, Unread>> {
  const { register, repair, sheet, encoding, delimiter } = recipe;
  const asked = { ...(repair && { repair }), ...(sheet !== undefined && { list: sheet }), ...choices };
  const found = yield* readSource(book, register, bytes, asked);
  const wish = { ...(encoding && { encoding }), ...(delimiter && { delimiter }), ...asked };
  if (!found.ok || isReadSo(found.value, wish)) return found;
  const again = yield* readSource(book, register, bytes, wish);
  if (!again.ok || again.value.decoded.damaged > found.value.decoded.damaged) return found;
  return missesIn(book, recipe, again.value) <= missesIn(book, recipe, found.value) ? ok(again.value) : found;
}
