import fc from "fast-check";
import { expect, test } from "vitest";
import { checkBankgiro, checkPlusgiro } from "#core/values/identifiers/giro";
import { checkGln } from "#core/values/identifiers/gln";
import { checkIban } from "#core/values/identifiers/iban";
import { checkOcr } from "#core/values/identifiers/ocr";
import { checkPeppolId } from "#core/values/identifiers/peppol-id";
import { checkPhone } from "#core/values/identifiers/phone-number";
import { checkOrgNumber } from "#core/values/org-number";
import { checkPostcode } from "#core/values/postcode";
import { checkVatNumber } from "#core/values/vat-number";
import { runs } from "../runs";

type Check = (text: string) => { readonly verdict: string; readonly canonical?: string };

const checks: Readonly<Record<string, Check>> = {
  org: checkOrgNumber,
  vat: checkVatNumber,
  bankgiro: checkBankgiro,
  plusgiro: checkPlusgiro,
  gln: checkGln,
  iban: checkIban,
  ocr: checkOcr,
  peppol: checkPeppolId,
  phone: checkPhone,
  postcode: checkPostcode,
};

/** What kind of number, how it is written, what is said of it, and the number that is offered for it. */
const list = `
org|556016-0680|ok|556016-0680
org|5560160680|fixable|556016-0680
org|16556016-0680|fixable|556016-0680
org|SE556016068001|meant|556016-0680
org|556016068001|meant|556016-0680
org|Organisationsnr: 556016-0680|meant|556016-0680
org|Orgnr 5560160680|meant|556016-0680
org|'556016-0680'|meant|556016-0680
org|556O16-O68O|meant|556016-0680
org|556016--0680|meant|556016-0680
org|556016-0680l|meant|556016-0680
org|556016-0681|wrong-checksum|
org|556016068|wrong-shape|
org|55601606801|wrong-shape|
org|19640823-3234|ok|19640823-3234
org|196408233234|fixable|19640823-3234
org|1964O823-3234|meant|19640823-3234
org|19640883-3249|ok|19640883-3249
org|19640060-3244|ok|19640060-3244
org|19640931-3233|wrong-shape|
org|19641383-3230|wrong-shape|
org|640823-TF34|wrong-shape|
vat|SE556016068001|ok|SE556016068001
vat|SE 556016-0680 01|fixable|SE556016068001
vat|SE5560160680|meant|SE556016068001
vat|556016068001|meant|SE556016068001
vat|556016-0680|meant|SE556016068001
vat|SE16556016068001|meant|SE556016068001
vat|VAT no SE556016068001|meant|SE556016068001
vat|SE556016068101|wrong-checksum|
vat|SE55601606800|wrong-shape|
vat|DE811234565|ok|DE811234565
vat|DE811234566|wrong-checksum|
vat|DE81123456|wrong-shape|
vat|DE811234565X|meant|DE811234565
vat|LU999|wrong-shape|
vat|ATU12345675|ok|ATU12345675
vat|AT12345675|meant|ATU12345675
vat|at 123 456 75|meant|ATU12345675
vat|ATU12345670|wrong-checksum|
vat|DK13585628|ok|DK13585628
vat|DK13585627|wrong-checksum|
vat|FI20774740|ok|FI20774740
vat|FI20774741|wrong-checksum|
vat|BE0428759497|ok|BE0428759497
vat|BE0428759498|wrong-checksum|
vat|NL 0044.95.445.B01|fixable|NL004495445B01
vat|NL004495445B01|ok|NL004495445B01
vat|NL004495446B01|wrong-checksum|
vat|FR40303265045|ok|FR40303265045
vat|FR41303265045|wrong-checksum|
vat|IT00743110157|ok|IT00743110157
vat|IT00743110158|wrong-checksum|
vat|PL8567346215|ok|PL8567346215
vat|PL8567346216|wrong-checksum|
vat|PT501964843|ok|PT501964843
vat|PT501964842|wrong-checksum|
vat|EE100931558|ok|EE100931558
vat|EE100594103|wrong-checksum|
vat|EL094259216|ok|EL094259216
vat|GR094259216|meant|EL094259216
vat|HU12892312|ok|HU12892312
vat|HU12892313|wrong-checksum|
vat|IE6433435F|ok|IE6433435F
vat|IE6433435E|wrong-checksum|
vat|IE6433435|wrong-shape|
vat|LU15027442|ok|LU15027442
vat|LU15027443|wrong-checksum|
vat|SI50223054|ok|SI50223054
vat|SI50223055|wrong-checksum|
vat|SK2022749619|ok|SK2022749619
vat|SK2022749618|wrong-checksum|
vat|HR33392005961|ok|HR33392005961
vat|HR33392005962|wrong-checksum|
vat|NO995525828MVA|ok|NO995525828MVA
vat|EU372000123|ok|EU372000123
vat|XX123456789|wrong-shape|
bankgiro|991-2346|ok|991-2346
bankgiro|5050-1055|ok|5050-1055
bankgiro|50501055|fixable|5050-1055
bankgiro|Bankgiro: 5050-1055|fixable|5050-1055
bankgiro|5O5O-1O55|meant|5050-1055
bankgiro|5050-1054|wrong-checksum|
bankgiro|505010551|wrong-shape|
bankgiro|5,05E+07|wrong-shape|
plusgiro|28 65 43-4|ok|28 65 43-4
plusgiro|2865434|fixable|28 65 43-4
plusgiro|PG 410 54 68-5|fixable|4 10 54 68-5
plusgiro|28 65 43-5|wrong-checksum|
plusgiro|00|fixable|0-0
plusgiro|18|fixable|1-8
plusgiro|8|wrong-shape|
plusgiro|99 99 99 99-4|wrong-shape|
plusgiro|999999994|wrong-shape|
plusgiro|28 6S 43-4|wrong-shape|
gln|7300015200048|ok|7300015200048
gln|GLN: 73 000152 00048|fixable|7300015200048
gln|07300015200048|meant|7300015200048
gln|7300015200048,00|meant|7300015200048
gln|73OOO152OOO48|meant|7300015200048
gln|7300015200047|wrong-checksum|
gln|7359876412985|ok|7359876412985
gln|7359876412975|wrong-checksum|
gln|735987641298|wrong-shape|
iban|SE45 5000 0000 0583 9825 7466|ok|SE45 5000 0000 0583 9825 7466
iban|se4550000000058398257466|fixable|SE45 5000 0000 0583 9825 7466
iban|SE45 5OOO OOOO 0583 9825 7466|meant|SE45 5000 0000 0583 9825 7466
iban|SE45 5000 0000 0583 9825 7467|wrong-checksum|
iban|SE45 5000 0000 0583 9825 746|wrong-shape|
iban|AD12 0001 2030 2003 5910 0100|ok|AD12 0001 2030 2003 5910 0100
iban|AD12 0001 2030 2003 5910 0101|wrong-checksum|
ocr|1234567897|ok|1234567897
ocr|12345 67897|fixable|1234567897
ocr|1234567890|wrong-checksum|
ocr|1,23457E+09|wrong-shape|
peppol|0007:5560160680|ok|0007:5560160680
peppol|0088:7300015200048|ok|0088:7300015200048
peppol|9955:SE556016068001|ok|9955:SE556016068001
peppol|0192:987654325|ok|0192:987654325
peppol|0007:556016-0680|meant|0007:5560160680
peppol|7:5560160680|meant|0007:5560160680
peppol|0007;5560160680|meant|0007:5560160680
peppol|0007:SE556016068001|meant|0007:5560160680
peppol|556016-0680|meant|0007:5560160680
peppol|7300015200048|meant|0088:7300015200048
peppol|0088:5560160680|meant|0007:5560160680
peppol|0007:5560160681|wrong-checksum|
peppol|4321:5560160680|wrong-shape|
phone|08-465 004 75|ok|08-465 004 75
phone|0701740605|ok|0701740605
phone|+46 70 174 06 05|ok|+46 70 174 06 05
phone|+47 22 33 44 55|ok|+47 22 33 44 55
phone|08-465 004 75 vx|ok|08-465 004 75 vx
phone|0771-22 44 88|ok|0771-22 44 88
phone|+46 (0)8-465 004 75|meant|+46 8 465 004 75
phone|0046 8 465 004 75|meant|+46 8 465 004 75
phone|846500475|meant|08-465 004 75
phone|50112345|meant|0501-123 45
phone|701740605|meant|070-174 06 05
phone|4650112345|meant|+46 501 123 45
phone|46701740605|meant|+46 70 174 06 05
phone|46701740605.0|meant|+46 70 174 06 05
phone|Tel 08-465 004 75|meant|08-465 004 75
phone|'+46701740605|meant|+46 70 174 06 05
phone|O8-465 OO4 75|meant|08-465 004 75
phone|4,67012E+10|wrong-shape|
phone|08-465 004 75 / 070-174 06 05|wrong-shape|
phone|08-12345|ok|08-12345
phone|08-1234|wrong-shape|
phone|0701 740 605 1|ok|0701 740 605 1
phone|0701 740 605 12|wrong-shape|
phone|+298 123 45|ok|+298 123 45
phone|+298 123 4|wrong-shape|
phone|+49 123 456 789 012 3|ok|+49 123 456 789 012 3
phone|+49 123 456 789 012 34|wrong-shape|
phone|via växeln|wrong-shape|
postcode|702 14|ok|702 14
postcode|SE-702 14|fixable|702 14
postcode|702-14|meant|702 14
postcode|70 2 14|meant|702 14
postcode|7021|wrong-shape|
postcode|702 145|wrong-shape|
`;

const cases = list
  .trim()
  .split("\n")
  .map((line) => line.split("|"));

test.each(cases)(
  "%s %s is %s, and what is offered is “%s” #127",
  (kind = "", text = "", verdict, offered) => {
    const checked = checks[kind]?.(text);
    expect(checked?.verdict).toBe(verdict);
    expect(checked?.canonical ?? "").toBe(offered);
  },
);

test("a local number is that of the country that its owner is in", () => {
  expect(checkVatNumber("811234565", "DE")).toEqual({
    verdict: "meant",
    canonical: "DE811234565",
    country: "DE",
  });
  expect(checkVatNumber("811234565").verdict).toBe("wrong-shape");
  const swedish = { verdict: "meant", canonical: "SE556016068001" };
  expect(checkVatNumber("556016-0680", "SE")).toMatchObject(swedish);
  expect(checkVatNumber("556016-0680")).toMatchObject(swedish);
  expect(checkVatNumber("556016-0680", "DE").verdict).toBe("wrong-shape");
  expect(checkVatNumber("094259216", "GR")).toMatchObject({ verdict: "meant", canonical: "EL094259216" });
});

test("a number with letters of a country before it is not made one of the country that its owner is in", () => {
  expect(checkVatNumber("XX303265045", "FR").verdict).toBe("wrong-shape");
  expect(checkVatNumber("40303265045", "FR")).toMatchObject({ canonical: "FR40303265045" });
});

const numbers = fc.stringMatching(/^[0-9 ,.OlI:;SE'"()+-]{0,20}$/);

test.each(Object.keys(checks))(
  "what is offered for a %s is itself right, and nothing else is offered for it",
  (kind) => {
    const check: Check = checks[kind] ?? checkGln;
    fc.assert(
      fc.property(fc.oneof(numbers, fc.string()), (text) => {
        const { canonical } = check(text);
        if (canonical === undefined || kind === "phone") return;
        expect(["ok", "leading-zero"]).toContain(check(canonical).verdict);
        expect(check(canonical).canonical).toBe(canonical);
      }),
      { numRuns: runs(200) },
    );
  },
);
