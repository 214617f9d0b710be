import type { Pose } from '../pose/pose';

/** The landmark network's jitter, smoothed: about 1 px in a picture of 640×480, whose diagonal is 800 px. */
const LANDMARK_NOISE = 1 / 800;

/** The mask has 256² cells over a crop about as large as the person: its edge is good to about two pixels at 640×480. */
const MASK_NOISE = 2 / 800;

const diagonal = (pose: Pose): number => Math.hypot(pose.width, pose.height);

/** Standard deviation in pixels of a landmark's coordinate. */
export const landmarkNoise = (pose: Pose): number => LANDMARK_NOISE * diagonal(pose);

/** Standard deviation in pixels of one station of the trunk's contour. */
export const maskNoise = (pose: Pose): number => MASK_NOISE * diagonal(pose);
