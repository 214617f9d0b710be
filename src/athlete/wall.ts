import { girth, type Body } from './body';

/** From the trunk's middle to its back, which leans on the wall: metres in an average body. */
const TO_BACK = 0.125;

/** Where along x the face of a wall stands that somebody upright has their back to, in metres. */
export const wallBehindX = (body: Body): number => -TO_BACK * girth(body);
