import { scheduleFor, type Motion } from '../src/athlete/motion';

/**
 * The pictures of a motion's film, by number, in the order in which they are shown. Drawing a picture takes far longer
 * than showing it again: the lead-in, in which the athlete is almost still, plays back and forth till it is time.
 * @param pictures how many there are, `fps` of them a second
 * @param firstRepMs the first rep begins no sooner than this
 */
export function cut(motion: Motion, fps: number, pictures: number, firstRepMs: number): number[] {
  const picture = (ms: number): number => Math.ceil((ms / 1000) * fps);
  const { readyMs, reps } = scheduleFor(motion);
  const firstRep = picture(reps[0]?.startMs ?? readyMs + motion.leadInMs);
  const leadIn = range(picture(readyMs), firstRep);
  const missing = Math.max(0, picture(firstRepMs) - firstRep);
  const rounds = leadIn.length > 0 ? Math.ceil(missing / (2 * leadIn.length)) : 0;
  const backAndForth = [...leadIn.toReversed(), ...leadIn];
  return [
    ...range(0, firstRep),
    ...Array.from({ length: rounds }, () => backAndForth).flat(),
    ...range(firstRep, pictures),
  ];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
