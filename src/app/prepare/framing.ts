import { DEFAULT_BODY } from '../../athlete/body';
import type { Camera } from '../../athlete/camera';
import { motionOf, type Motion } from '../../athlete/motion';
import { HOUSE_LOOK, type Look } from '../../athlete/scene/room';
import type { Exercise, View } from '../../exercises/exercise';

/** Tighter than a webcam's 66° where the body allows, so that the figure fills the picture; the angle is what counts. */
const HFOV_DEG: Readonly<Record<View['name'], number>> = { side: 48, 'head-oblique': 62 };

/** The demonstration's camera stands where the laptop should. */
export const framing = ({ view }: Exercise, width: number, height: number): Camera => ({
  azimuthDeg: view.azimuthDeg,
  heightM: view.heightM,
  distanceM: view.distanceM,
  hfovDeg: HFOV_DEG[view.name],
  width,
  height,
});

/** The same room by day and, on a dark page, towards evening. */
export const LOOKS: Readonly<Record<'light' | 'dark', Look>> = {
  light: HOUSE_LOOK,
  dark: { light: 0.85, room: 'evening' },
};

/** What the house athlete shows: clean, unhurried, from the start pose. */
export const demonstration = (exercise: Exercise, reps: number): Motion =>
  motionOf({ exercise: exercise.id, body: DEFAULT_BODY, seed: 1, reps, leadInMs: 800, tailMs: 0, wobble: false });
