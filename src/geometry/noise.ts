import type { Pose } from '../pose/pose';

/**
 * The landmark network's jitter, smoothed: 0.1–0.5 px on the athlete holding still (recorded samples, 640×480, whose
 * diagonal is 800 px), a little more in a webcam's noise.
 */
const LANDMARK_NOISE = 0.6 / 800;

/** The mask has 256² cells over a crop about as large as the person; its edge trembled by 0.1–0.8 px in those samples. */
const MASK_NOISE = 1.2 / 800;

const diagonal = (pose: Pose): number => Math.hypot(pose.width, pose.height);

/** Standard deviation in pixels of a landmark's coordinate. */
export const landmarkNoise = (pose: Pose): number => LANDMARK_NOISE * diagonal(pose);

/** Standard deviation in pixels of one station of the trunk's contour. */
export const maskNoise = (pose: Pose): number => MASK_NOISE * diagonal(pose);
