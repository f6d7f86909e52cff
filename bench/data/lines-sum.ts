/** Lines as one number: the same lines in any order come to the same, and hardly any others. */
export const linesSum = (told: readonly string[]): number => {
  let sum = 0;
  for (const line of told) {
    let hash = 0;
    for (let at = 0; at < line.length; at++) hash = (Math.imul(hash, 31) + line.charCodeAt(at)) | 0;
    sum = (sum + hash) | 0;
  }
  return sum;
};
