import { expect, test } from "vitest";
import { bookOf } from "../../rules/books";
import { asked } from "./asked";

const book = bookOf({
  projects: [
    { code: "F", externalComment: "Enligt avtal", billingModel: "Fast pris", fixedPrice: 9000 },
    { code: "L", externalComment: "Löpande arbete", billingModel: "Löpande" },
    { code: "N", billingModel: "Fast pris", fixedPrice: 9000 },
  ],
});

test("the external comment is answered with its text only where it goes with the invoice basis #55 Q29", () => {
  const comments = ["F", "L", "N"].map((code) => asked(book, code, "externalComment").said);
  expect(comments).toEqual(["Enligt avtal", "", ""]);
  expect(asked(book, "L", "externalComment").steps).toContain("L billingModel decides");
});

test("the billing model of a project and its transfer are answered as its columns say #22 #113 #114", () => {
  expect(asked(book, "F", "billingModel").said).toBe("Fast pris");
  expect(asked(book, "L", "billingModel").said).toBe("Löpande");
  expect(asked(book, "F", "invoiceTransfer").said).toBe("Ja");
});
