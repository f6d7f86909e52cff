import { expect, test } from "vitest";
import { finish, flatMapTask, ROWS_PER_SLICE } from "#core/values/task";

const counted = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

test("what each item makes comes in order, and no item is passed over", () => {
  const twice = (at: number): number[] => (at % 2 === 0 ? [at, at] : []);
  expect(finish(flatMapTask([0, 1, 2], twice))).toEqual([0, 0, 2, 2]);
  expect(finish(flatMapTask([], twice))).toEqual([]);
  expect(finish(flatMapTask(counted(2000), (at) => [at]))).toEqual(counted(2000));
});

test("a slice ends with each of so many rows, and with no other", () => {
  const slices = (count: number): number[] => [...flatMapTask(counted(count), (at) => [at])];
  expect(slices(ROWS_PER_SLICE - 1)).toEqual([]);
  expect(slices(ROWS_PER_SLICE)).toEqual([ROWS_PER_SLICE]);
  expect(slices(3 * ROWS_PER_SLICE - 1)).toEqual([ROWS_PER_SLICE, ROWS_PER_SLICE]);
});
