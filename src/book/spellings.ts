/**
 * Texts with a small number each, for columns where few texts stand in many rows. A Map of texts would do; this one
 * keeps the characters side by side, and looks a text up in half the time.
 */
export type Spellings = {
  /** How many texts have a number. */
  count: number;
  /** Two numbers a slot: a text's hash, and its number + 1; 0 where the slot is free. */
  slots: Int32Array;
  /** Every text's characters, one text after the other. */
  characters: Uint16Array;
  /** Where each text's characters begin, and where the last one's end. */
  starts: Int32Array;
};

const FIRST_SLOTS = 64;
/** So many of four slots are filled at most. */
const FILLED = 2;
const CHARACTERS_A_TEXT = 16;

export const newSpellings = (): Spellings => ({
  count: 0,
  slots: new Int32Array(2 * FIRST_SLOTS),
  characters: new Uint16Array(CHARACTERS_A_TEXT * FIRST_SLOTS),
  starts: new Int32Array(FIRST_SLOTS + 1),
});

/** FNV-1a, its high half mixed into the low one, which chooses the slot. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
};

const isText = ({ characters, starts }: Spellings, number: number, text: string): boolean => {
  const start = starts[number] ?? 0;
  const { length } = text;
  if ((starts[number + 1] ?? 0) - start !== length) return false;
  for (let at = 0; at < length; at++) if (characters[start + at] !== text.charCodeAt(at)) return false;
  return true;
};

/** The slot where a text stands, or the free one where it would. */
const slotOf = (spellings: Spellings, text: string, hash: number): number => {
  const { slots } = spellings;
  const last = (slots.length >>> 1) - 1;
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const number = (slots[2 * slot + 1] ?? 0) - 1;
    if (number < 0 || (slots[2 * slot] === hash && isText(spellings, number, text))) return slot;
  }
};

/** The number of a text; negative when it has none. */
export const numberOfText = (spellings: Spellings, text: string): number =>
  (spellings.slots[2 * slotOf(spellings, text, hashOf(text)) + 1] ?? 0) - 1;

const withMoreSlots = (slots: Int32Array): Int32Array => {
  const more = new Int32Array(2 * slots.length);
  const last = (more.length >>> 1) - 1;
  for (let at = 0; at < slots.length; at += 2) {
    const hash = slots[at] ?? 0;
    const number = slots[at + 1] ?? 0;
    if (number === 0) continue;
    let slot = hash & last;
    while (more[2 * slot + 1] !== 0) slot = (slot + 1) & last;
    more[2 * slot] = hash;
    more[2 * slot + 1] = number;
  }
  return more;
};

const longer = <Numbers extends Int32Array | Uint16Array>(numbers: Numbers, least: number): Numbers => {
  if (least <= numbers.length) return numbers;
  const more = new (numbers.constructor as new (length: number) => Numbers)(2 * least);
  more.set(numbers);
  return more;
};

/** Gives a text that has no number the next one. */
export const addText = (spellings: Spellings, text: string): number => {
  const number = spellings.count++;
  if (2 * FILLED * spellings.count > spellings.slots.length) spellings.slots = withMoreSlots(spellings.slots);
  const hash = hashOf(text);
  const slot = slotOf(spellings, text, hash);
  spellings.slots[2 * slot] = hash;
  spellings.slots[2 * slot + 1] = number + 1;
  const start = spellings.starts[number] ?? 0;
  spellings.starts = longer(spellings.starts, number + 2);
  spellings.starts[number + 1] = start + text.length;
  spellings.characters = longer(spellings.characters, start + text.length);
  for (let at = 0; at < text.length; at++) spellings.characters[start + at] = text.charCodeAt(at);
  return number;
};
