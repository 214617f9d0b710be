import type { Frame, SourceProblem } from '../frame';

/** What the page asks of the video worker: a file first, then frame after frame. One question at a time. */
export type VideoQuestion = { readonly open: Blob } | 'next';

/** What the worker answers. */
export type VideoAnswer =
  | { readonly opened: { readonly width: number; readonly height: number } }
  | { readonly frame: Frame | null }
  | { readonly problem: SourceProblem };
