const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

function* listText(list: Iterable<unknown>): Generator<string> {
  let before = "[";
  let count = 0;
  for (const item of list) {
    yield `${before}\n  ${JSON.stringify(item)}`;
    before = ",";
    count++;
  }
  yield count === 0 ? "[]" : "\n]";
}

/**
 * An object or a list as JSON in pieces, an item of its lists a line: a list of a million findings never stands in memory as
 * one text.
 */
export function* jsonText(object: Readonly<Record<string, unknown>> | readonly unknown[]): Generator<string> {
  if (isList(object)) {
    yield* listText(object);
    yield "\n";
    return;
  }
  let before = "{";
  for (const [key, value] of Object.entries(object)) {
    yield `${before}\n${JSON.stringify(key)}: `;
    if (isList(value)) yield* listText(value);
    else yield JSON.stringify(value);
    before = ",";
  }
  yield before === "{" ? "{}\n" : "\n}\n";
}
