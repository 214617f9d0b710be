/** The middle value; 0 of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which this share (0–1) of the values lies, interpolated; 0 of none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
};

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Standard deviation; 0 of fewer than two. */
export const deviation = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

/** A standard deviation that single outliers do not move: from the median distance to the median, as of normal noise. */
export const robustDeviation = (values: readonly number[]): number => {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
};

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
