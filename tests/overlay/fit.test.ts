import { describe, expect, it } from 'vitest';
import { fitPicture, place } from '../../src/overlay/fit';

const WEBCAM = { width: 640, height: 480 };

describe('fitPicture', () => {
  it('fills a laptop screen with a webcam picture, cropping evenly', () => {
    const fit = fitPicture(WEBCAM, { width: 1440, height: 900 }, 'middle');
    expect(fit).toEqual({ mode: 'cover', scale: 2.25, left: 0, top: -90 });
  });

  it('keeps the head of somebody upright, and crops below', () => {
    const fit = fitPicture(WEBCAM, { width: 1440, height: 900 }, 'top');
    expect(fit).toEqual({ mode: 'cover', scale: 2.25, left: 0, top: 0 });
    expect(fitPicture(WEBCAM, { width: 390, height: 844 }, 'top').top).toBeCloseTo((844 - 292.5) / 2);
    expect(fitPicture({ width: 1280, height: 720 }, { width: 400, height: 300 }, 'top')).toMatchObject({ top: 0 });
  });

  it('shows the whole of a picture that would lose too much', () => {
    const fit = fitPicture(WEBCAM, { width: 390, height: 844 }, 'middle');
    expect(fit.mode).toBe('contain');
    expect(fit.left).toBeCloseTo(0);
    expect(fit.top).toBeCloseTo((844 - 292.5) / 2);
  });
});

describe('place', () => {
  const box = { width: 1440, height: 900 };
  const fit = fitPicture(WEBCAM, box, 'middle');

  it('puts the picture’s middle in the middle, mirrored or not', () => {
    const middle = { x: 320, y: 240 };
    expect(place(middle, fit, box, false)).toEqual({ x: 720, y: 450 });
    expect(place(middle, fit, box, true)).toEqual({ x: 720, y: 450 });
  });

  it('mirrors left and right, and leaves up and down', () => {
    const point = { x: 100, y: 200 };
    const plain = place(point, fit, box, false);
    const mirrored = place(point, fit, box, true);
    expect(plain.x).toBeCloseTo(225);
    expect(mirrored).toEqual({ x: 1440 - plain.x, y: plain.y });
  });
});
