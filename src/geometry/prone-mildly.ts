/** How fast a mild pull gives way: Student's t with this many degrees of freedom, between Cauchy's 1 and Gauss's many. */
const FREEDOM = 3;

/**
 * A residual that gives way: as it is up to about its standard deviation, growing ever more slowly beyond (Student's t).
 * For what mostly holds and sometimes, by far, does not. Four deviations cost as much as 2.4, ten as much as 3.3.
 */
export const mildly = (deviations: number): number =>
  Math.sign(deviations) * Math.sqrt(FREEDOM * Math.log1p((deviations * deviations) / FREEDOM));
