import { isEmail } from "../../values/email";
import { defineRule } from "../engine/rule";
import { overFormat } from "../shapes/over-format";

/** An e-mail address that nothing can be sent to (formats E3): one `@`, no spaces, a domain with a dot. */
export const email = defineRule({
  id: "email",
  severity: "error",
  bind: (book) => overFormat(book, "email", isEmail),
});
