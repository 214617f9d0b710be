import { SourceError, type FrameSource } from '../frame';
import { openDecoder } from './video-decoder';
import type { VideoAnswer, VideoQuestion } from './video-messages';

let decoder: FrameSource | undefined;

async function answer(question: VideoQuestion): Promise<VideoAnswer> {
  try {
    if (question === 'next') return { frame: (await decoder?.next()) ?? null };
    decoder = await openDecoder(question.open);
    return { opened: { width: decoder.width, height: decoder.height } };
  } catch (error) {
    return { problem: error instanceof SourceError ? error.problem : 'file-unreadable' };
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<VideoQuestion>) => {
  const said = await answer(data);
  const image = 'frame' in said ? said.frame?.image : undefined;
  self.postMessage(said, { transfer: image ? [image] : [] });
});
