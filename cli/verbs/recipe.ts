import { tableOf, type Book } from "#core/book/book";
import { recipeText } from "#core/csv/recipe/kept-recipe";
import { keepRecipe, recipesOf, type KeptRecipe } from "#core/csv/recipe/recipes";
import { sheetSpec } from "#core/registers/sheet-spec";
import { rowsIn } from "#core/rules/engine/accept";
import { registerName } from "#core/text/names";
import { isoDate } from "#core/values/date";
import { err, ok, type Result } from "#core/values/result";
import { fold } from "#core/values/text";
import { addRegisterSheet } from "../../xlsx/add-register";
import { freeSpec } from "../../xlsx/free-spec";
import { required, type BookVerb, type ReadingVerb } from "../call";
import { recipeFile } from "../importing/asked-recipe";
import { bookIn, type OpenBook } from "../open-book";
import type { Options } from "../options";
import type { Problem } from "../problem";
import { words } from "../words";
import { carryOut } from "../writing/carry-out";
import { endingProblem } from "../writing/ending";
import { saveBook, saveUnchanged } from "../writing/save-book";
import { savedJson, savedLines } from "../writing/saved-report";

const keptIn = (book: Book, { register }: Options): readonly KeptRecipe[] =>
  recipesOf(book).filter(({ recipe }) => register === undefined || recipe.register === register);

/** `recipe list`: the import recipes that the workbook keeps. */
export const listRecipes: ReadingVerb = ({ book }, { options }, lang) => {
  const kept = keptIn(book, options);
  const text = words[lang].recipe;
  return ok({
    exitCode: 0,
    json: {
      recipes: kept.map(({ name, day, recipe: { register, learnedFrom, columns } }) => ({
        ...{
          name,
          register,
          learnedFrom,
          date: day === undefined ? null : isoDate(day),
          columns: columns.length,
        },
      })),
    },
    lines:
      kept.length === 0
        ? [text.none]
        : kept.map(({ name, recipe: { register, learnedFrom } }) =>
            text.listed(name, registerName(register, lang), learnedFrom),
          ),
  });
};

/** `recipe export`: an import recipe of the workbook as a file, which `--recipe` and `recipe import` take. */
export const exportRecipe: ReadingVerb = ({ book, file }, { disk, options }, lang) => {
  const [asked, out] = [required(options.name), required(options.out)];
  const kept = keptIn(book, options);
  const found = kept.find(({ name }) => fold(name) === fold(asked));
  if (!found) return err({ code: "unknown-recipe", text: asked, recipes: kept.map(({ name }) => name) });
  if (disk.isSame(out, file)) return err({ code: "file-exists", file: out });
  const saved = disk.save(out, new TextEncoder().encode(`${recipeText(found.recipe)}\n`));
  if (!saved.ok) return saved;
  return ok({
    exitCode: 0,
    json: { recipe: found.name, register: found.recipe.register, file: out },
    lines: [words[lang].recipe.exported(found.name, out)],
  });
};

/** The workbook with an empty sheet for recipes: its rows are then a job, which `undo` takes back. */
const withSheet = ({ document, file, book, original }: OpenBook): Result<OpenBook, Problem> => {
  if (document.isStructureProtected) return err({ code: "structure-protected", file });
  addRegisterSheet(document, freeSpec(document, sheetSpec("importRecipes", book.lang)), []);
  return bookIn(document.save(), file, book.today, original);
};

/** `recipe import`: keeps an import recipe of a file in the workbook (Importrecept), in place of one of its name for its register. */
export const importRecipe: BookVerb = (opened, call, lang) => {
  const { options, files } = call;
  const out = required(options.out);
  const ending = endingProblem(opened.file, out);
  if (ending) return err(ending);
  const source = required(files[0]);
  const read = recipeFile(source, call);
  if (!read.ok) return read;
  const recipe = options.name ? { ...read.value, name: options.name } : read.value;
  const isThere = keptIn(opened.book, { ...options, register: recipe.register }).some(
    ({ name }) => fold(name) === fold(recipe.name),
  );
  const writes = keepRecipe(opened.book, recipe, options.today);
  if (!writes) return err({ code: "recipe-too-long", recipe: recipe.name });
  const kept = writes.newRows ? withSheet(opened) : ok(opened);
  if (!kept.ok) return kept;
  const made = tableOf(kept.value.book, "importRecipes");
  const edits = writes.newRows && made ? rowsIn(made, writes.newRows) : writes.edits;
  const isIdle = edits.length === 0;
  const counts = { added: isThere ? 0 : 1, changed: isThere ? 1 : 0, unchanged: 0, refused: 0 };
  const what = words[opened.book.lang].recipe.what(recipe.name);
  const facts = { what, register: "importRecipes", file: source, ...counts } as const;
  const job = isIdle ? ok(null) : carryOut(kept.value, edits, facts);
  if (!job.ok) return job;
  const saved = isIdle ? saveUnchanged(opened, call, out) : saveBook(kept.value, call, out);
  if (!saved.ok) return saved;
  const asSaved = saved.value;
  return ok({
    exitCode: 0,
    json: {
      ...{ recipe: recipe.name, register: recipe.register, replaced: isThere },
      written: { file: out, job: job.value, ...savedJson(asSaved) },
    },
    lines: [
      words[lang].recipe.kept(recipe.name, registerName(recipe.register, lang), out),
      ...savedLines(asSaved, lang),
    ],
  });
};
