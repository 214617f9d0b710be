/** Everything from the app's own origin, nothing inline; wasm may be compiled. */
const policy = (style: string): string =>
  [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    `style-src ${style}`,
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What every answer carries: cross-origin isolation, without which there are no threads, and the content policy. */
const headers = (style: string) => ({
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': policy(style),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});

/** For the build. */
export const HEADERS = headers("'self'");

/**
 * For development, where Vite puts each component's styles into the page itself: just those that carry the nonce, which
 * is drawn anew for each server, are let in.
 */
export const devHeaders = (nonce: string) => headers(`'self' 'nonce-${nonce}'`);
