/** The plain chair of the scene, metres: how deep its seat is, and how far before the seat's end the face of its back stands. */
export const SEAT_DEPTH = 0.42;
export const BACK_INSET = 0.0325;
