/** A measure whose standard deviation exceeds a third of the room it has cannot tell good from bad: three deviations. */
const SIGMA_SHARE = 1 / 3;

/** Whether a reading can be trusted against this much room, in the same unit: up to a check's limit, or to a rep's range. */
export const isClear = ({ sigma }: { readonly sigma: number }, room: number): boolean => sigma <= SIGMA_SHARE * room;
