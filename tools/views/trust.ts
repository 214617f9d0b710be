/** A measure is trusted from a place whose error is at most this share of the check's room, seen for most of the time. */
export const TRUSTED_SHARE = 1 / 3;
export const MOSTLY = 0.7;
