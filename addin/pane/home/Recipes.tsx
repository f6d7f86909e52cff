import { latestRecipes } from "#core/csv/recipe/recipes";
import { formatShortDate } from "#core/values/format";
import { current } from "../book/book";
import { names } from "../book/names";
import { Icon } from "../kit/Icon";
import { importBy } from "../kit/transfer";
import { lang } from "../language";
import { words } from "./words";

/** So many stand here; the import knows them all. */
const MOST = 2;

/** The import recipes that were kept last: the file is chosen next, and what it would do shows. */
export function Recipes() {
  const text = words.value;
  const book = current.value?.book;
  if (!book) return null;
  return (
    <ul class="home-recipes" aria-label={text.recipes}>
      {latestRecipes(book, MOST).map(({ name, row, day, recipe: { register } }) => (
        <li key={row}>
          <button type="button" class="todo-row" onClick={() => importBy(name, register)}>
            <Icon name="import" />
            <span class="todo-text">
              <span>{name}</span>
              <span class="hint">
                {text.recipeFor(
                  names.value.register(register),
                  day === undefined ? undefined : formatShortDate(day, lang.value),
                )}
              </span>
            </span>
            <Icon name="chevron" />
          </button>
        </li>
      ))}
    </ul>
  );
}
