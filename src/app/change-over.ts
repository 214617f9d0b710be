/** Between the two sides, in seconds: time to change over, the effort lies with the other half of the body. */
export const CHANGE_S = 10;
