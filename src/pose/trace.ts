import { JOINTS, type ImageLandmark, type Joint, type Pose, type TrunkContour, type WorldLandmark } from './pose';

/** One frame of a trace: its time, and the person in it or null. */
export interface TraceFrame {
  readonly timeMs: number;
  readonly pose: Pose | null;
}

/** A frame as it is written: rounded far below the networks' noise, joints flattened in the order of `JOINTS`. */
interface Line {
  /** Time in ms. */
  readonly t: number;
  /** Picture width and height; missing, like all that follows, where nobody was found. */
  readonly size?: readonly [number, number];
  readonly presence?: number;
  /** x, y, z in pixels and visibility of each joint. */
  readonly image?: readonly number[];
  /** x, y, z in metres of each joint. */
  readonly world?: readonly number[];
  readonly contour?: TrunkContour | null;
}

/** One frame as one line of JSON, without its newline. */
export function traceLine({ timeMs, pose }: TraceFrame): string {
  const t = rounded(timeMs, 1);
  const line: Line = pose
    ? {
        t,
        size: [pose.width, pose.height],
        presence: rounded(pose.presence, 3),
        image: JOINTS.flatMap((joint) => imageNumbers(pose.image[joint])),
        world: JOINTS.flatMap((joint) => worldNumbers(pose.world[joint])),
        contour: pose.contour && { left: stations(pose.contour.left), right: stations(pose.contour.right) },
      }
    : { t };
  return JSON.stringify(line);
}

/** Reads what `traceLine` wrote, many lines of it. */
export function readTrace(text: string): TraceFrame[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => traceFrame(JSON.parse(line) as Line));
}

function traceFrame({ t: timeMs, size, presence = 0, image, world, contour = null }: Line): TraceFrame {
  if (!size || !image || !world) return { timeMs, pose: null };
  const [width, height] = size;
  const pose: Pose = {
    timeMs,
    width,
    height,
    presence,
    contour,
    image: byJoint(image, ([x = 0, y = 0, z = 0, visibility = 0]): ImageLandmark => ({ x, y, z, visibility })),
    world: byJoint(world, ([x = 0, y = 0, z = 0]): WorldLandmark => ({ x, y, z })),
  };
  return { timeMs, pose };
}

function byJoint<T>(numbers: readonly number[], read: (numbers: readonly number[]) => T): Record<Joint, T> {
  const each = numbers.length / JOINTS.length;
  const entries = JOINTS.map((joint, i) => [joint, read(numbers.slice(i * each, (i + 1) * each))]);
  return Object.fromEntries(entries) as Record<Joint, T>;
}

const imageNumbers = ({ x, y, z, visibility }: ImageLandmark): number[] => [
  ...[x, y, z].map((pixels) => rounded(pixels, 1)),
  rounded(visibility, 2),
];

const worldNumbers = ({ x, y, z }: WorldLandmark): number[] => [x, y, z].map((metres) => rounded(metres, 3));

const stations = (row: readonly (number | null)[]) =>
  row.map((pixels) => (pixels === null ? null : rounded(pixels, 1)));

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
