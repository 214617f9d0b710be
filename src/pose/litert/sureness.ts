import { JOINTS, type Joint } from '../pose';
import { POINTS } from './landmarks';

/** The joints that make up a body's shape; a face, hands and feet have their own, often hidden. */
const SHAPE: readonly Joint[] = [
  'nose',
  'leftShoulder',
  'rightShoulder',
  'leftElbow',
  'rightElbow',
  'leftWrist',
  'rightWrist',
  'leftHip',
  'rightHip',
  'leftKnee',
  'rightKnee',
  'leftAnkle',
  'rightAnkle',
];
const CHANNELS = SHAPE.map((joint) => JOINTS.indexOf(joint));

/**
 * How sure the landmark network is of where a body's joints are, 0–1: the mean over the joints of each one's highest place
 * on the heatmap. Unlike its presence, which is 0.9 and more for somebody read upside down, it tells a right reading from
 * a wrong one of the same picture.
 * @param heatmap 64 × 64 × 39 logits
 */
export function sureness(heatmap: Float32Array): number {
  const peaks = CHANNELS.map((channel) => {
    let peak = -Infinity;
    for (let i = channel; i < heatmap.length; i += POINTS) peak = Math.max(peak, heatmap[i] ?? -Infinity);
    return 1 / (1 + Math.exp(-peak));
  });
  return peaks.reduce((sum, peak) => sum + peak, 0) / peaks.length;
}
