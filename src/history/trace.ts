import { JOINTS, type Joint, type Pose } from '../pose/pose';

/**
 * The skeleton of a set, without any picture: per frame a time, and per joint a place and a visibility. 169 bytes a
 * frame, about 100 kB a minute.
 */
export interface SkeletonTrace {
  /** Size in pixels of the frames. */
  readonly width: number;
  readonly height: number;
  /** ms since the first frame. */
  readonly times: Uint32Array;
  /** Per frame and joint, in the order of `JOINTS`: x, y in quarters of a pixel. */
  readonly places: Int16Array;
  /** Per frame and joint: visibility in percent. */
  readonly visibilities: Uint8Array;
}

/** One replayed frame. */
export interface SkeletonFrame {
  readonly timeMs: number;
  readonly joints: Readonly<Record<Joint, { readonly x: number; readonly y: number; readonly visibility: number }>>;
}

/** Ten skeletons a second replay smoothly enough for movements of a second and more. */
const EVERY_MS = 100;
/** Quarter pixels reach ±8191 px in 16 bits: past any camera's picture, finer than the model. */
const STEPS_PER_PIXEL = 4;
const MOST = 32767;

const toSteps = (pixels: number): number => Math.round(Math.max(-MOST, Math.min(MOST, pixels * STEPS_PER_PIXEL)));

/** Collects the skeletons of a set, thinned to ten a second. All frames must share one size. */
export interface TraceRecorder {
  see(pose: Pose): void;
  /** What has been seen so far, or null if nothing. */
  trace(): SkeletonTrace | null;
}

/** One frame's share of the trace; packed at once, so that no pose is held on to. */
interface Row {
  readonly timeMs: number;
  readonly places: readonly number[];
  readonly visibilities: readonly number[];
}

const rowOf = ({ timeMs, image }: Pose): Row => ({
  timeMs,
  places: JOINTS.flatMap((joint) => [toSteps(image[joint].x), toSteps(image[joint].y)]),
  visibilities: JOINTS.map((joint) => Math.round(image[joint].visibility * 100)),
});

export const createTraceRecorder = (): TraceRecorder => {
  const rows: Row[] = [];
  let size: Pick<Pose, 'width' | 'height'> | null = null;
  return {
    see: (pose) => {
      size ??= { width: pose.width, height: pose.height };
      const last = rows.at(-1);
      if (last === undefined || pose.timeMs - last.timeMs >= EVERY_MS) rows.push(rowOf(pose));
    },
    trace: () => size && { ...size, ...pack(rows) },
  };
};

const pack = (rows: readonly Row[]): Pick<SkeletonTrace, 'times' | 'places' | 'visibilities'> => ({
  times: Uint32Array.from(rows, (row) => Math.round(row.timeMs - (rows[0]?.timeMs ?? 0))),
  places: Int16Array.from(rows.flatMap((row) => row.places)),
  visibilities: Uint8Array.from(rows.flatMap((row) => row.visibilities)),
});

/** The frames of a trace, to be drawn again. */
export const replay = ({ times, places, visibilities }: SkeletonTrace): SkeletonFrame[] =>
  Array.from(times, (timeMs, frame) => {
    const jointAt = (joint: Joint, i: number): [Joint, SkeletonFrame['joints'][Joint]] => {
      const at = frame * JOINTS.length + i;
      const [x = 0, y = 0] = places.subarray(2 * at, 2 * at + 2);
      return [joint, { x: x / STEPS_PER_PIXEL, y: y / STEPS_PER_PIXEL, visibility: (visibilities[at] ?? 0) / 100 }];
    };
    return { timeMs, joints: Object.fromEntries(JOINTS.map(jointAt)) as SkeletonFrame['joints'] };
  });

/** Whether something read from storage is a whole trace. */
export const isTrace = (value: unknown): value is SkeletonTrace => {
  if (typeof value !== 'object' || value === null) return false;
  const { width, height, times, places, visibilities } = value as Partial<Record<keyof SkeletonTrace, unknown>>;
  if (typeof width !== 'number' || typeof height !== 'number') return false;
  if (!(times instanceof Uint32Array && places instanceof Int16Array && visibilities instanceof Uint8Array))
    return false;
  const joints = times.length * JOINTS.length;
  return places.length === 2 * joints && visibilities.length === joints;
};
