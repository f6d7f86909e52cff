const HASH = 0x23;

const ERROR_VALUES = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#GETTING_DATA",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
  // A CSV file from a Swedish Excel spells them out.
  "#SAKNAS!",
  "#SAKNAS",
  "#REFERENS!",
  "#VÄRDEFEL!",
  "#DIVISION/0!",
  "#NAMN?",
  "#OGILTIGT!",
  "#SKÄRNING!",
  "#UPPTAGEN!",
]);

/** Whether the text is what Excel shows for a formula that failed (`#N/A`), in English or Swedish. */
export const isErrorValue = (text: string): boolean => text.charCodeAt(0) === HASH && ERROR_VALUES.has(text);
