import { readZip } from "../zip/read";

/** The folder where a workbook keeps the digital signatures that somebody has put to it. */
const SIGNATURES = /^_xmlsignatures\//i;

/** Whether somebody has signed a workbook file: what is signed is no longer what they signed when a part of it changes. */
export const isSigned = (bytes: Uint8Array): boolean => {
  const entries = readZip(bytes);
  return entries.ok && entries.value.some(({ name }) => SIGNATURES.test(name));
};
