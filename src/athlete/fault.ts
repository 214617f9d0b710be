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
  | 'let-go' // a rep whose top is not held for as long as it should be: it must not count
  | 'too-high' // extends far past "slightly"
  | 'feet-up'
  | 'hands-push'
  | 'hands-forward' // hands ahead of the shoulders
  | 'hips-back' // hips behind the knees
  | 'rocking' // the hips travel over the knees
  | 'sag' // the belly drops
  | 'push-up' // the elbows bend and straighten instead of the blades moving
  | 'cat-cow' // the spine rounds and hollows instead
  | 'rounds' // the back rounds past level
  | 'hips-up' // the hips come up from the heels or the floor
  | 'chest-drops' // the chest sinks, to the floor or forwards over the hips
  | 'elbows-ahead' // elbows ahead of the shoulders
  | 'sit-back' // the hips go to the heels
  | 'elbows-slide' // the elbows move on the seat
  | 'one-shoulder-lower' // one shoulder is drawn up less
  | 'head-upright' // the head comes back from its tilt
  | 'leans' // the trunk goes sideways instead
  | 'one-shoulder-up' // the shoulder of the worked side is drawn up
  | 'hands-sink' // the hands sink from where they are held
  | 'head-pokes' // the head juts forwards
  | 'back-straightens' // a rounded back gives up its shape
  | 'shoulders-up' // the shoulders creep up to the ears
  | 'leans-back' // the trunk leans back instead
  | 'nods' // the head nods instead of gliding back
  | 'hand-leaves' // the hand behind the head comes off it
  | 'elbow-lags' // the elbow stays behind the turn of the chest
  | 'elbows-sink' // the elbows sink from the height of the shoulders
  | 'arm-short' // the arm stays on the near side of the vertical
  | 'head-stays' // the head does not go along
  | 'arm-only' // the arm moves without the chest
  | 'leans-far' // leans far past small
  | 'head-drops' // lying on the back, the head drops back
  | 'hips-drop' // the lifted pelvis sinks
  | 'rolls-low' // the roller gets below the ribs
  | 'curls-up' // lying on the back, head and shoulders come up
  | 'head-lifts' // lying on a side, the head comes off the pillow
  | 'reaches' // an arm that only rests overhead reaches away
  | 'hips-shift' // the hips slide along the mat
  | 'arms-close' // open arms are drawn in
  | 'knee-leaves' // a hugged knee leaves the chest
  | 'arm-slips' // an arm that is drawn across goes back to its own side
  | 'elbows-sink' // an elbow sinks from where it is held
  | 'head-turns-back' // the head gives up its turn
  | 'straightens-up' // the trunk gives up its lean
  | 'one-foot-up' // a foot leaves the floor
  | 'unwinds' // wound arms come apart
  | 'turns-back' // the trunk gives up its turn
  | 'slumps' // the trunk sinks in on itself
  | 'head-stays' // the head does not go with the trunk
  | 'knees-fall' // lying on the back, the knees swing to a side
  | 'hands-lift' // pressing hands come off
  | 'forwards' // circles the wrong way
  | 'elbows-rise' // elbows on a wall slide up past the shoulders
  | Pastime;

/** What people do on a mat besides exercising: no fault, and no rep of anything. */
export type Pastime =
  | 'walks-about'
  | 'drinks'
  | 'stretches-up'
  | 'adjusts-laptop'
  | 'scratches' // on all fours
  | 'settles-in' // on all fours: shifts weight and hands, looks round
  | 'sits-back' // to the heels, arms long
  | 'looks-round' // lying: lifts the head and turns it
  | 'reads-phone' // lying, on the forearms
  | 'wriggles' // lying: knees bend, the hips shift
  | 'scratches-lying'
  | 'spreads-arms'; // lying: the hands slide along the floor
