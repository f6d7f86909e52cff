import { asWritten, isRecord, type Json, type JsonRecord } from "./json-text";
import { areRecords as areValidRecords } from "./records-valid";

/** A list of records in JSON, by the names that lead to it: `data.Customers`. */
export type JsonList = { readonly name: string; readonly records: readonly JsonRecord[] };

const areRecords = (value: unknown): value is readonly JsonRecord[] => areValidRecords(value);

/** Lists that stand deeper than this are part of something else. */
const DEEPEST = 8;

function* listsBelow(value: Json | undefined, path: readonly string[]): Generator<JsonList> {
  if (Array.isArray(value)) {
    if (areRecords(value)) yield { name: path.join("."), records: value };
  } else if (isRecord(value) && path.length < DEEPEST)
    for (const [name, inner] of Object.entries(value)) yield* listsBelow(inner, [...path, asWritten(name)]);
}

/** The lists of records in what a program answered, or the one record that stands by itself: `{ "Customer": { … } }`. */
export const jsonLists = (value: Json): readonly JsonList[] => {
  const lists = [...listsBelow(value, [])];
  if (lists.length > 0 || !isRecord(value)) return lists;
  const [only, ...others] = Object.entries(value);
  return only && isRecord(only[1]) && others.length === 0
    ? [{ name: asWritten(only[0]), records: [only[1]] }]
    : [];
};
