import type { Frame, Page } from "playwright-core";

/** Presses what is asked for, and counts it: by the hand or by a key, not what is typed. */
export class Counting {
  presses = 0;

  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  async press(what: string, hasText?: RegExp): Promise<void> {
    this.presses++;
    await this.frame
      .locator(what, hasText ? { hasText } : {})
      .first()
      .click();
  }

  async key(name: string): Promise<void> {
    this.presses++;
    await this.page.keyboard.press(name);
  }
}
