import { openCamera } from '../../camera/camera';
import { openVideoFile } from '../../camera/video-file';
import type { Exercise } from '../../exercises/exercise';
import { isGuided } from '../../exercises/guided';
import { SourceError, type Frame, type FrameSource } from '../../frame';
import { openGuide } from './guide';
import { openAthlete } from './open-athlete';
import type { Performance } from './performance';
import type { Start } from './start';

/** A source of frames with what shows it to the person. */
export interface Showing {
  readonly source: FrameSource;
  /** To be put on the page. */
  readonly picture: HTMLVideoElement | HTMLCanvasElement | HTMLImageElement;
  /** A person sees themselves as in a mirror; a film is shown as it is. */
  readonly mirrored: boolean;
  /** Draws a frame where the picture does not play by itself. */
  readonly onFrame?: (frame: Frame) => void;
  /** Asks whoever plays the person to take up the start pose anew. A real person hears it. */
  readonly again?: Performance['again'];
}

function preview(source: FrameSource): Showing {
  const picture = document.createElement('canvas');
  picture.width = source.width;
  picture.height = source.height;
  const context = picture.getContext('2d');
  return {
    source,
    picture,
    mirrored: false,
    onFrame: (frame) => context?.drawImage(frame.image, 0, 0, picture.width, picture.height),
  };
}

/** Opens what the person chose. Rejects with a `SourceError`. */
export async function openSource(
  start: Start,
  exercise: Exercise,
  target: number,
  cameraId: string | null,
): Promise<Showing> {
  if (isGuided(exercise)) return openGuide(exercise);
  if (start.by === 'file') return preview(await openVideoFile(start.file, { pace: 'realtime' }));
  if (start.by === 'athlete') {
    const source = await openAthlete(exercise, target);
    return { ...preview(source), again: source.again };
  }
  const source = await openChosenCamera(cameraId);
  return { source, picture: source.video, mirrored: true };
}

/** The chosen camera, or any other where that one is no longer there. */
async function openChosenCamera(cameraId: string | null): Promise<Awaited<ReturnType<typeof openCamera>>> {
  if (cameraId === null) return openCamera();
  try {
    return await openCamera(cameraId);
  } catch (error) {
    if (error instanceof SourceError && error.problem === 'camera-missing') return openCamera();
    throw error;
  }
}
