import { err, ok, type Result } from "../../values/result";

/** One record of JSON: its values by name. */
export type JsonRecord = { readonly [name: string]: Json };

/** A value of JSON; a text begins with `s`, and a number is a text of its own digits that begins with `n`. */
export type Json = string | boolean | null | readonly Json[] | JsonRecord;

const TOKEN = /"([^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}]/gs;

/** Watches the names of records, and tells when one of them stands twice in its record. */
const nameWatch = () => {
  const open: Set<string>[] = [];
  let isTwice = false;
  return {
    brace: (sign: string): void => {
      if (sign === "{") open.push(new Set());
      else open.pop();
    },
    name: (name: string): void => {
      const names = open.at(-1);
      if (names?.has(name)) isTwice = true;
      names?.add(name);
    },
    isTwice: () => isTwice,
  };
};

/**
 * What a text of JSON holds, its numbers as they are written: as numbers of the machine those of more than fifteen digits would
 * be others. What is no JSON, and a name twice in one record, of which the machine would keep the last, is told.
 */
export const readJson = (text: string): Result<Json, "broken-json" | "json-name-twice"> => {
  const watch = nameWatch();
  try {
    const marked = text.replace(TOKEN, (token: string, inside?: string, colon?: string) => {
      if (inside !== undefined) {
        if (colon !== undefined) watch.name(inside);
        return `"s${inside}${colon ?? ""}`;
      }
      if (token !== "{" && token !== "}") return `"n${token}"`;
      watch.brace(token);
      return token;
    });
    const json = JSON.parse(marked) as Json;
    return watch.isTwice() ? err("json-name-twice") : ok(json);
  } catch {
    return err("broken-json");
  }
};

export const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isNumber = (value: Json | undefined): boolean =>
  typeof value === "string" && value.startsWith("n");

/** A text, a number or a name as it was written. */
export const asWritten = (text: string): string => text.slice(1);
