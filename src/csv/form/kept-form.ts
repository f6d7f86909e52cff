import type { FileForm } from "./file-form";
import { isForm as isValidForm } from "./kept-form-valid";

/** A form as it is kept in a cell. */
export const formText = (form: FileForm): string => JSON.stringify(form);

const isForm = (value: unknown): value is FileForm => isValidForm(value);

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The form that a cell keeps; undefined where it holds none that can be written in: somebody has changed it by hand. */
export const keptForm = (text: string): FileForm | undefined => {
  const form = parsedJson(text);
  return isForm(form) && form.columns.some(({ target }) => target !== undefined) ? form : undefined;
};
