import fc from "fast-check";
import { expect, test } from "vitest";
import { isSlip } from "#core/rules/near/near";
import { nearKeys } from "#core/rules/near/near-keys";
import { fold } from "#core/values/text";
import { runs } from "../../runs";

test.each([
  ["bs.hr", "bshr"],
  ["bs.hr", "bs.hrx"],
  ["bs.hr", "bs.rh"],
  ["1o01", "1001"],
  ["1001", "01001"],
  ["kst.0042", "kst.042"],
])("%s can be a slip of %s, and the other way round", (left, right) => {
  expect([isSlip(left, right), isSlip(right, left)]).toEqual([true, true]);
});

test.each([
  ["1001", "1002"],
  ["1001", "11001"],
  ["1021", "1201"],
  ["m3", "k3"],
  ["abcd", "abcd"],
  ["abcd", "abef"],
  ["abcd", "abcdef"],
])("%s is no slip of %s", (left, right) => {
  expect([isSlip(left, right), isSlip(right, left)]).toEqual([false, false]);
});

const key = fc.string({ unit: fc.constantFrom("a", "b", "0", "1", "."), maxLength: 6 }).map(fold);

test("asked once or many times, the same keys are near", () => {
  fc.assert(
    fc.property(fc.uniqueArray(key), key, (keys, wanted) => {
      const near = nearKeys(
        () => keys,
        () => true,
      );
      const first = [...near.near(wanted)].sort();
      for (let asked = 0; asked < 40; asked++) near.near(wanted);
      expect([...near.near(wanted)].sort()).toEqual(first);
      expect(first).toEqual(keys.filter((one) => isSlip(wanted, one)).sort());
    }),
    { numRuns: runs(100) },
  );
});

test("keys that come and go are near exactly while they are there", () => {
  fc.assert(
    fc.property(fc.uniqueArray(key), fc.array(key, { maxLength: 30 }), key, (keys, changes, wanted) => {
      const there = new Set(keys);
      const near = nearKeys(
        () => [...there],
        (one) => there.has(one),
      );
      near.near(wanted);
      for (const change of changes) {
        if (!there.delete(change)) there.add(change);
        near.note(change);
        expect([...near.near(wanted)].sort()).toEqual([...there].filter((one) => isSlip(wanted, one)).sort());
      }
    }),
    { numRuns: runs(100) },
  );
});
