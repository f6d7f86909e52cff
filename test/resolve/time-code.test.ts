import { expect, test } from "vitest";
import { standardNaming } from "#core/registers/naming";
import { resolveTimeCode } from "#core/resolve/time-code";
import { namesOf } from "#core/text/names";
import { sayLine } from "#core/text/say-trace";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const bookWith = (timeCodesUsed: string) =>
  bookOf({
    dimensions: [{ dimension: "Projekt", kind: "Projekt", timeCodes: timeCodesUsed }],
    projects: [{ code: "P", timeCode: "300" }, { code: "P.1" }],
    timeCodes: [
      { code: "100", name: "Arbetad tid", replaceable: "Ja" },
      { code: "200", name: "Sjuk", replaceable: "Nej" },
      { code: "250", name: "Tjänstledig" },
      { code: "300", name: "Jour" },
    ],
  });

const told = ({ trace }: ReturnType<typeof resolveTimeCode>) =>
  trace.map(({ register, verdict }) => `${register} ${verdict}`);

test("the project's time code fills in by itself when its dimension uses deviating ones #25 #26 #27", () => {
  const filled = resolveTimeCode(bookWith("Ja"), fold("p"));
  expect(filled.value).toBe("300");
  expect(told(filled)).toEqual(["dimensions on", "projects decides"]);
});

test("without Använd avvikande tidkoder it has no effect #26", () => {
  const unused = resolveTimeCode(bookWith("Nej"), fold("p"), "100");
  expect(unused.value).toBe("100");
  expect(told(unused)).toEqual(["dimensions off", "projects noEffect"]);
  expect(told(resolveTimeCode(bookOf({ projects: [{ code: "P", timeCode: "300" }] }), fold("p")))).toEqual([
    "dimensions noRegister",
    "projects noEffect",
  ]);
});

test("an entry's own time code is replaced only if it may be #29", () => {
  const book = bookWith("Ja");
  expect(
    ["100", "200", "250", "999", "300"].map((own) => resolveTimeCode(book, fold("p"), own).value),
  ).toEqual(["300", "200", "250", "999", "300"]);
  expect(told(resolveTimeCode(book, fold("p"), "100"))[1]).toBe("timeCodes replaceable");
  expect(told(resolveTimeCode(book, fold("p"), "999"))[1]).toBe("timeCodes noRow");
});

test("the trace says that the time code blocked it #29", () => {
  const { trace } = resolveTimeCode(bookWith("Ja"), fold("p"), "200");
  expect(trace.map((step) => sayLine(step, namesOf("sv", standardNaming)))).toEqual([
    "Projekt: Använd avvikande tidkoder är påslaget.",
    "Tidkoden 200 står kvar: Kan ersättas av tidkod från kontering är inte påslaget för den.",
    "P: Tidkod är 300, men det gäller inte här.",
  ]);
});

test("a project without a time code changes nothing, and none is taken from above #25 Q17", () => {
  expect(resolveTimeCode(bookWith("Ja"), fold("p.1"), "200")).toMatchObject({
    value: "200",
    trace: [{ key: "P.1", verdict: "blank" }],
  });
});

test("of two dimensions of kind Projekt it is enough that one uses deviating time codes, whichever stands first #26", () => {
  const [uses, not] = [
    { dimension: "Uppdrag", kind: "Projekt", timeCodes: "Ja" },
    { dimension: "Projekt", kind: "Projekt", timeCodes: "Nej" },
  ];
  for (const dimensions of [
    [uses, not],
    [not, uses],
  ]) {
    const book = bookOf({ dimensions, projects: [{ code: "P", timeCode: "300" }] });
    expect(resolveTimeCode(book, fold("p"))).toMatchObject({
      value: "300",
      trace: [{ key: "Uppdrag", verdict: "on" }, { verdict: "decides" }],
    });
  }
});

test("what dimensions of other kinds say of time codes says nothing of projects' #26", () => {
  const others = [
    { dimension: "Kst", timeCodes: "Ja" },
    { dimension: "Kund", kind: "Kund", timeCodes: "Ja" },
  ];
  const value = (dimensions: typeof others) =>
    resolveTimeCode(bookOf({ dimensions, projects: [{ code: "P", timeCode: "300" }] }), fold("p"));
  const project = { dimension: "Projekt", kind: "Projekt", timeCodes: "Nej" };
  expect(value([...others, project])).toMatchObject({
    value: undefined,
    trace: [{ key: "Projekt", verdict: "off" }, {}],
  });
  expect(value(others)).toMatchObject({ value: undefined, trace: [{ verdict: "noRows" }, {}] });
});
