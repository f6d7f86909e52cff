/** Lets jobs run one at a time, in the order they came: a reading never sees half of a writing. */
export const turns = (): (<T>(job: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job, job);
    last = mine;
    return mine;
  };
};
