/** A picture as a video decoder or a camera leaves it: brightness at full size, two colours at half of it, 8 bits each. */
export interface Planes {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Where each plane begins in `data`, the bytes from row to row, and from sample to sample. */
  readonly luma: Plane;
  readonly blue: Plane;
  readonly red: Plane;
  /** BT.709's weights rather than BT.601's. */
  readonly bt709: boolean;
  /** Brightness from 0 to 255 rather than from 16 to 235. */
  readonly fullRange: boolean;
}

export interface Plane {
  readonly offset: number;
  readonly stride: number;
  readonly step: number;
}

/** Where in `data` the planes of an I420 or NV12 frame lie, as `VideoFrame.copyTo` reports it. */
export function planesOf(
  format: 'I420' | 'NV12',
  layout: readonly PlaneLayout[],
): Pick<Planes, 'luma' | 'blue' | 'red'> {
  const [first, second, third] = layout;
  if (first === undefined || second === undefined) throw new RangeError(`${layout.length} planes in a ${format} frame`);
  const plane = ({ offset, stride }: PlaneLayout, step: number, shift = 0): Plane => ({
    offset: offset + shift,
    stride,
    step,
  });
  if (format === 'NV12') return { luma: plane(first, 1), blue: plane(second, 2), red: plane(second, 2, 1) };
  if (third === undefined) throw new RangeError('two planes in an I420 frame');
  return { luma: plane(first, 1), blue: plane(second, 1), red: plane(third, 1) };
}

/** Y′CbCr → R′G′B′ in units of 1 (not 255): brightness' scale and black level, and the colours' weights. */
export function colourWeights({ bt709, fullRange }: Pick<Planes, 'bt709' | 'fullRange'>) {
  // ITU-R BT.709 and BT.601: the share of red and blue in brightness.
  const kr = bt709 ? 0.2126 : 0.299;
  const kb = bt709 ? 0.0722 : 0.114;
  const kg = 1 - kr - kb;
  const span = fullRange ? 255 : 224;
  return {
    scale: 1 / (fullRange ? 255 : 219),
    black: fullRange ? 0 : 16,
    redFromRed: (2 * (1 - kr)) / span,
    greenFromRed: (-2 * kr * (1 - kr)) / kg / span,
    greenFromBlue: (-2 * kb * (1 - kb)) / kg / span,
    blueFromBlue: (2 * (1 - kb)) / span,
  };
}
