import type { Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { namingOf } from "#core/book/naming";
import { pointFields } from "#core/resolve/fields/point-fields";
import { fieldIdOf, type ResolvedField } from "#core/resolve/resolved-field";
import { resolvedFieldsOf } from "#core/resolve/resolved-fields";
import { isFieldNamed, ownName } from "#core/text/field-named";
import { namesOf, type Names } from "#core/text/names";
import { resolvedLabel, sayResolved } from "#core/text/say-resolved";
import type { Folded } from "#core/values/brands";
import { err, ok } from "#core/values/result";
import { fold } from "#core/values/text";
import type { ReadingVerb } from "../call";
import { tableFor } from "../open-book";
import { resolvedJson, stepJson } from "../resolved-json";
import { stepText } from "../step-text";

const labelOf = (book: Book, field: ResolvedField, lang: Names["lang"]): string =>
  resolvedLabel(field, lang, ownName(book, field));

function* fieldLines(book: Book, code: Folded, fields: readonly ResolvedField[], names: Names) {
  for (const field of fields) {
    const { value, trace } = field.resolve(book, code);
    const label = labelOf(book, field, names.lang);
    if (value?.kind === "list" && value.items.length > 0) {
      yield `${label}:`;
      for (const item of value.items) yield `  • ${sayResolved(item, names.lang)}`;
    } else yield `${label}: ${sayResolved(value, names.lang) || "–"}`;
    for (const step of trace) yield `  ${stepText(book, step, names)}`;
  }
}

/** `resolve`: what holds for a project, one thing or everything, and why: the cells that decided and those passed over. */
export const resolve: ReadingVerb = (opened, { options }, lang) => {
  const projects = tableFor(opened, "projects");
  if (!projects.ok) return projects;
  const { book } = opened;
  const { project, at } = options;
  if (project === undefined && !at) return err({ code: "argument-missing", argument: "--project" });
  const code = fold(project ?? "");
  if (project !== undefined && rowWithKey(projects.value, code) === undefined)
    return err({ code: "unknown-project", text: project });
  const asked = options.field;
  // Without a project, a point tells which ones it proposes, and nothing else.
  const all = [
    ...(project === undefined ? [] : resolvedFieldsOf(book)),
    ...(at ? pointFields(at) : []),
  ].filter(({ kind }) => project !== undefined || kind === "projectsAt");
  const fields = asked === undefined ? all : all.filter((field) => isFieldNamed(book, field, asked));
  const [only] = fields;
  if (!only)
    return err({
      code: "unknown-question",
      text: asked ?? "",
      fields: [...new Set(all.map(({ kind }) => kind))],
    });
  const names = namesOf(lang, namingOf(book));
  const json = (field: ResolvedField) => {
    const { value, trace } = field.resolve(book, code);
    return {
      field: fieldIdOf(field),
      value: resolvedJson(value),
      trace: trace.map((step) => stepJson(book, step, names)),
    };
  };
  return ok({
    exitCode: 0,
    json: asked !== undefined && fields.length === 1 ? json(only) : fields.map(json),
    lines: fieldLines(book, code, fields, names),
  });
};
