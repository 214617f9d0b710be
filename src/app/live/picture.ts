import { fitPicture, type Kept } from '../../overlay/fit';
import type { Showing } from './open-source';

/** Puts the source's picture into an element, filling it the way the overlay expects; returns how to take it out. */
export function show({ picture, source }: Showing, kept: Kept): (holder: HTMLElement) => () => void {
  return (holder) => {
    const fit = (): void => {
      const { mode } = fitPicture(source, { width: holder.clientWidth, height: holder.clientHeight }, kept);
      holder.classList.toggle('cover', mode === 'cover');
    };
    const observer = new ResizeObserver(fit);
    observer.observe(holder);
    picture.ariaHidden = 'true';
    holder.append(picture);
    // A video that was moved in the page pauses; the browser may refuse only where nobody has touched the page.
    if (picture instanceof HTMLVideoElement) void picture.play().catch(() => undefined);
    return () => {
      observer.disconnect();
      picture.remove();
    };
  };
}
