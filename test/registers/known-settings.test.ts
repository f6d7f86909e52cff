import { expect, test } from "vitest";
import { knownSettings, settingIds, type Setting } from "#core/registers/known-settings";
import { settingNamed } from "#core/resolve/setting";
import { fold } from "#core/values/text";
import { readCell, writeCell } from "#core/values/value-type";

test("every setting is found by both of its names, and by no other's", () => {
  for (const id of settingIds)
    for (const name of [knownSettings[id].sv, knownSettings[id].en])
      expect(settingNamed(fold(name))).toBe(id);
  expect(settingNamed(fold("vår egen"))).toBeUndefined();
});

test.each(settingIds)("what holds for %s without a row can be written in the cell and read back", (id) => {
  const { type, standard }: Setting = knownSettings[id];
  if (standard === undefined) return;
  for (const lang of ["sv", "en"] as const)
    expect(readCell(type, writeCell(type, standard, lang, false), { date1904: false })).toBe(standard);
});
