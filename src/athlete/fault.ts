/**
 * What the virtual athlete can do wrong, on purpose. Named for the movement, not for the check that should notice it.
 * Every check of every exercise names the one that proves it.
 */
export type MotionFault =
  | 'arms-low' // abduction below the zone
  | 'arms-high' // abduction above the zone
  | 'elbows-bent'
  | 'head-up' // neck extended
  | 'head-down' // neck flexed
  | 'head-turned'
  | 'one-arm-lower'
  | 'jerk' // raised too fast
  | 'chest-up' // the chest leaves the floor
  | 'half-range' // a rep that must not count
  | 'too-high' // extends far past "slightly"
  | 'feet-up'
  | 'hands-push'
  | 'hands-forward' // hands ahead of the shoulders
  | 'hips-back' // hips behind the knees
  | 'rocking' // the hips travel over the knees
  | 'sag' // the belly drops
  | 'push-up' // the elbows bend and straighten instead of the blades moving
  | 'cat-cow' // the spine rounds and hollows instead
  | 'sit-back' // the hips go to the heels
  | 'elbows-slide'; // the elbows move on the seat
