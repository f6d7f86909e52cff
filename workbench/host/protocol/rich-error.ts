import { ExcelError } from "../model/excel-error";

/** An error on its way to the client, with the `Class.member` where it arose. */
export class RichError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    readonly location: string,
  ) {
    super(message);
  }
}

/** `GetRange` → `getRange`, as an error's location spells members. */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A member that the host does not play. It must never answer with empty data instead. */
export const notImplemented = (location: string): RichError =>
  new RichError("NotImplemented", `The emulated Excel does not implement ${location}.`, 501, location);

/** Runs a member's handler; what goes wrong inside gets the member's location. */
export const at = <T>(location: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    if (error instanceof ExcelError) throw new RichError(error.code, error.message, error.status, location);
    throw error;
  }
};
