import type { Side } from '../../pose/pose';

/** "Left hand" where the side is known, "Hands" where it is both. */
export const hand = (side?: Side): string => (side ? `${side === 'left' ? 'Left' : 'Right'} hand` : 'Both hands');
