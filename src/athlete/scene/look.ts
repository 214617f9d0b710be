/** Floors and air: a mat in a bright room, a carpet without one, the mat in the evening as pages with a dark theme show it. */
export const ROOMS = {
  mat: { air: '#faf7f1', floor: '#efe8da', mat: '#c8b89f' },
  carpet: { air: '#cfc8bd', floor: '#a39b8f', mat: null },
  evening: { air: '#182320', floor: '#24322d', mat: '#4f5a50' },
} as const;

export type RoomName = keyof typeof ROOMS;
export const ROOM_NAMES = Object.keys(ROOMS) as readonly RoomName[];

/** Who else is there: somebody standing behind, or an animal lying beside. */
export const COMPANIES = ['person', 'pet'] as const;
export type Company = (typeof COMPANIES)[number];

/** What the picture's surroundings look like. */
export interface Look {
  /** 1 is a bright room; 0.3 is dusk with the lamp off. */
  readonly light: number;
  readonly room: RoomName;
  /** A bright window behind the figure. */
  readonly backlit?: boolean;
  /** A sofa stands behind the figure. */
  readonly sofa?: boolean;
  readonly company?: Company;
}

export const HOUSE_LOOK: Look = { light: 1, room: 'mat' };
