import { demonstration, framing, LOOKS } from '../../src/app/prepare/framing';
import { athleteAt, scheduleFor } from '../../src/athlete/motion';
import { createScene } from '../../src/athlete/scene/scene';
import { exerciseById } from '../../src/exercises/index';

/** Drawn at twice the size that is kept, for smooth edges where the machine draws in software. */
const OVERSAMPLED = 2;
/** A card is at most 440 CSS pixels wide, the exercise page's stage about 800. */
const SIZE = { width: 960, height: 720 };
/** Matte surfaces show no blocks down to here. */
const WEBP_QUALITY = 0.82;

declare global {
  interface Window {
    poster?: (id: string, theme: 'light' | 'dark') => string;
  }
}

/** The top of a clean rep, from where the laptop should stand, as a data URL. */
window.poster = (id, theme) => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`There is no exercise "${id}".`);
  const motion = demonstration(exercise, 1);
  const [rep] = scheduleFor(motion).reps;
  if (!rep) throw new Error('A motion of one rep has a rep.');
  const drawn = document.createElement('canvas');
  drawn.width = SIZE.width * OVERSAMPLED;
  drawn.height = SIZE.height * OVERSAMPLED;
  const scene = createScene(drawn, { width: drawn.width, height: drawn.height, quality: 'house' });
  scene.draw(athleteAt(motion, rep.leaveMs), framing(exercise, drawn.width, drawn.height), LOOKS[theme]);
  const kept = document.createElement('canvas');
  Object.assign(kept, SIZE);
  const context = kept.getContext('2d');
  if (!context) throw new Error('no 2D context');
  context.imageSmoothingQuality = 'high';
  context.drawImage(drawn, 0, 0, SIZE.width, SIZE.height);
  scene.dispose();
  return kept.toDataURL('image/webp', WEBP_QUALITY);
};
