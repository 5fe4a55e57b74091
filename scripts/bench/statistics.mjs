export const median = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Half of the values lie between these. */
export const quartiles = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return [sorted[Math.floor(sorted.length / 4)], sorted[Math.floor((sorted.length * 3) / 4)]];
};

export const shuffled = (list) =>
  list
    .map((each) => [Math.random(), each])
    .toSorted(([one], [other]) => one - other)
    .map(([, each]) => each);

export const ratioText = (ratios) => {
  const [low, high] = quartiles(ratios);
  return `${median(ratios).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
};
