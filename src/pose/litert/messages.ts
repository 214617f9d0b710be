import type { ModelSize } from '../engine';
import type { Pose } from '../pose';

/** What the page asks of the worker. Frames are transferred, and closed there. */
export type Request =
  | { readonly type: 'open'; readonly base: string; readonly model: ModelSize | undefined }
  | {
      readonly type: 'estimate';
      readonly image: VideoFrame | ImageBitmap;
      readonly timeMs: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly type: 'reset' };

/** What the worker answers: 'ready' to 'open', 'pose' to 'estimate', or that it failed, after which it is spent. */
export type Reply =
  | { readonly type: 'ready'; readonly model: ModelSize; readonly threads: boolean }
  | { readonly type: 'pose'; readonly pose: Pose | null }
  | { readonly type: 'failed'; readonly reason: string };
