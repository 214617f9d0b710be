/** How a picture of one shape lies in a box of another. */
export interface Fit {
  readonly mode: 'cover' | 'contain';
  /** Box pixels per picture pixel. */
  readonly scale: number;
  /** Box pixels from the box's corner to the picture's. */
  readonly left: number;
  readonly top: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture may lose this share of its height or width to fill the screen: a 4:3 camera loses 1/4 on a 16:9 screen. */
const MOST_CROPPED = 0.26;

/** What is kept of a picture that is too high for the box: its middle, or its upper edge with somebody upright's head. */
export type Kept = 'middle' | 'top';

/** Fills the box where little is cropped; otherwise shows the whole picture, centred. */
export function fitPicture(picture: Size, box: Size, kept: Kept): Fit {
  const across = box.width / picture.width;
  const down = box.height / picture.height;
  const cover = Math.max(across, down);
  const contain = Math.min(across, down);
  const mode = 1 - contain / cover <= MOST_CROPPED ? 'cover' : 'contain';
  const scale = mode === 'cover' ? cover : contain;
  const spare = box.height - picture.height * scale;
  return {
    mode,
    scale,
    left: (box.width - picture.width * scale) / 2,
    top: kept === 'top' && spare < 0 ? 0 : spare / 2,
  };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of the picture, in box pixels; mirrored about the box's middle like the picture under it. */
export function place(point: Point, fit: Fit, box: Size, mirrored: boolean): Point {
  const x = fit.left + point.x * fit.scale;
  return { x: mirrored ? box.width - x : x, y: fit.top + point.y * fit.scale };
}
