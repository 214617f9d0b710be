/**
 * Keeps the screen awake until the returned function is called. The browser lets go whenever the tab is hidden, so it
 * is asked again when the tab returns; where it refuses (a low battery, no such feature) the screen may sleep.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let wanted = true;

  const ask = async (): Promise<void> => {
    if (!wanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    const got = await navigator.wakeLock.request('screen').catch(() => null);
    if (wanted) lock = got;
    else await got?.release();
  };
  const again = (): void => void ask();

  void ask();
  document.addEventListener('visibilitychange', again);
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
