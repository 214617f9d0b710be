import type { Side } from '../../pose/pose';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "A hand higher", or "Left hand: a hand higher" where one side fell short; "a touch" where it was just short. */
export const handHigher = (amount: string | null, side?: Side): string => {
  const higher = `${amount ?? 'a touch'} higher`;
  return side ? `${capital(side)} hand: ${higher}` : capital(higher);
};
