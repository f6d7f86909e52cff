import { err, ok, type Result } from "#core/values/result";
import type { Refusal, Workbook } from "../../../addin/ports";

/** A workbook that answers, or refuses, and what Kontera keeps in it outside its cells. */
export class AnsweringWorkbook {
  /** When set, Excel refuses everything for this reason. */
  refusal: Refusal | undefined;

  protected answer<T>(value: () => T): Promise<Result<T, Refusal>> {
    return Promise.resolve(this.refusal ? err(this.refusal) : ok(value()));
  }

  readonly keptTexts = new Map<string, string>();

  readonly readKept: Workbook["readKept"] = (name) => this.answer(() => this.keptTexts.get(name));

  readonly keep: Workbook["keep"] = (name, text) =>
    this.answer(() => {
      if (text === undefined) this.keptTexts.delete(name);
      else this.keptTexts.set(name, text);
    });
}
