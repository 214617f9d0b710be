import type { LiveSession } from './session.svelte';

/** What the live screen's keys do: space pauses, M mutes, Escape and F finish, H stops what hurts. A button in focus keeps its space. */
export function pressed(event: KeyboardEvent, session: LiveSession): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const key = event.key.toLowerCase();
  if (key === ' ' && !(event.target instanceof HTMLButtonElement)) session.togglePause();
  else if (key === 'm') session.toggleMute();
  else if (key === 'h') session.hurts();
  else if (key === 'escape' || key === 'f') session.finish();
  else return;
  event.preventDefault();
}
