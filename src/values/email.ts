import { hasInvisible } from "./text";

const LONGEST = 254;
const SHAPE = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;

/** Whether the text can be one e-mail address: one `@`, no spaces, a domain with a dot (formats E3). */
export const isEmail = (text: string): boolean => {
  if (text.length > LONGEST || !SHAPE.test(text) || hasInvisible(text)) return false;
  const at = text.indexOf("@");
  const name = text.slice(0, at);
  const labels = text.slice(at + 1).split(".");
  if (name.startsWith(".") || name.endsWith(".") || name.includes("..")) return false;
  return labels.length > 1 && labels.every((label) => DOMAIN.test(label));
};
