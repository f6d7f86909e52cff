import { expect, test } from "vitest";
import { finish, flatMapTask, rowsPerSlice } from "#core/values/task";

const counted = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

test("what each item makes comes in order, and no item is passed over", () => {
  const twice = (at: number): number[] => (at % 2 === 0 ? [at, at] : []);
  expect(finish(flatMapTask([0, 1, 2], twice))).toEqual([0, 0, 2, 2]);
  expect(finish(flatMapTask([], twice))).toEqual([]);
  expect(finish(flatMapTask(counted(2000), (at) => [at]))).toEqual(counted(2000));
});

test("a slice ends with each of so many rows, and with no other", () => {
  const slices = (count: number): number[] => [...flatMapTask(counted(count), (at) => [at])];
  expect(slices(rowsPerSlice - 1)).toEqual([]);
  expect(slices(rowsPerSlice)).toEqual([rowsPerSlice]);
  expect(slices(3 * rowsPerSlice - 1)).toEqual([rowsPerSlice, rowsPerSlice]);
});
