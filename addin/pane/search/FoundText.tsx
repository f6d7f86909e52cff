import { plainLetters, plainWords } from "#core/values/plain-letters";

type Props = { readonly text: string; readonly query: string };

/** Where the words of a query begin a word of a text: from and to, in order. */
const marksIn = (text: string, query: string): (readonly [from: number, to: number])[] => {
  const letters = plainLetters(text);
  const marks: (readonly [number, number])[] = [];
  for (const word of plainWords(query).split(" ")) {
    if (word === "") continue;
    for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
      const isStart = at === 0 || !/[\p{L}\p{N}]/u.test(letters.charAt(at - 1));
      if (!isStart) continue;
      marks.push([at, at + word.length]);
      break;
    }
  }
  return marks.sort(([a], [b]) => a - b);
};

/** A text with what was typed of it marked. */
export function FoundText({ text, query }: Props) {
  let end = 0;
  const parts = marksIn(text, query).flatMap(([from, to]) => {
    if (from < end) return [];
    const before = text.slice(end, from);
    end = to;
    return [before, <mark key={from}>{text.slice(from, to)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
