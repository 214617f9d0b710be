/** Why a measure has no value. The first two are the camera's affair, never the person's. */
export type UnseenBecause =
  | 'out-of-frame' // a joint it needs lies outside the picture
  | 'hidden' // a joint it needs is behind the body, an arm or the floor's horizon
  | 'view' // the lens stands where this measure cannot be trusted
  | 'uncalibrated'; // it is relative to the start pose, which has not been learnt yet

/** One measure in one frame: a value with its uncertainty, or unseen and why. Never NaN. */
export type Reading =
  | { readonly value: number; /** One standard deviation, in the value's unit. */ readonly sigma: number }
  | { readonly unseen: UnseenBecause };

export const seen = (reading: Reading): reading is Extract<Reading, { value: number }> => 'value' in reading;
