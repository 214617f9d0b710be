import { beforeEach, expect, it, vi } from 'vitest';

const KEY = 'unhunch.preferences';
const dose = { sets: 2, target: 10, restS: 60 };

/** The preferences as a page finds them when it is opened on this storage. */
const openOn = async (storage: Partial<Storage>) => {
  vi.resetModules();
  vi.stubGlobal('localStorage', storage);
  return (await import('../../src/app/preferences.svelte')).preferences;
};

const holding = (text: string | null): Partial<Storage> => {
  let kept = text;
  return {
    getItem: (key) => (key === KEY ? kept : null),
    setItem: (_, value) => void (kept = value),
  };
};

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

beforeEach(() => void vi.unstubAllGlobals());

it('are as at first on a machine that knows nobody, and found again on the next visit', async () => {
  const storage = holding(null);
  const first = await openOn(storage);
  expect(first.current.safetyRead).toBe(false);
  expect(first.doseOf({ id: 'prone-t-raise', dose })).toEqual(dose);
  first.set({ safetyRead: true });
  first.setDose('prone-t-raise', { ...dose, target: 5 });
  const next = await openOn(storage);
  expect(next.current.safetyRead).toBe(true);
  expect(next.doseOf({ id: 'prone-t-raise', dose }).target).toBe(5);
});

it.each([
  ['shut', { getItem: refuse, setItem: refuse }],
  [
    'full',
    {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    },
  ],
])('hold until the page is left where storage is %s', async (_, storage) => {
  const preferences = await openOn(storage);
  preferences.set({ volume: 0.3 });
  expect(preferences.current.volume).toBe(0.3);
});

it.each(['nonsense', 'null', '7', '{"doses":null,"volume":"loud","cameraId":4}'])(
  'are as at first where storage holds %s',
  async (text) => {
    const fresh = await openOn(holding(null));
    const preferences = await openOn(holding(text));
    expect(preferences.current).toEqual(fresh.current);
  },
);

it('know an exercise that hurt, from then on', async () => {
  const storage = holding(null);
  const first = await openOn(storage);
  expect(first.hurtBy('shrug')).toBeNull();
  first.noteHurt('shrug');
  const next = await openOn(storage);
  expect(next.hurtBy('shrug')).toBeGreaterThan(0);
  expect(next.hurtBy('cat-cow')).toBeNull();
});

it('take over a dose that an older version wrote', async () => {
  const older = await openOn(holding(JSON.stringify({ doses: { 'prone-t-raise': { sets: 3, reps: 8, restS: 45 } } })));
  expect(older.doseOf({ id: 'prone-t-raise', dose })).toEqual({ sets: 3, target: 8, restS: 45 });
});
