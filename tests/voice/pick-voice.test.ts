import { describe, expect, it } from 'vitest';
import { pickVoice, type VoiceFacts } from '../../src/voice/pick-voice';

const voice = (name: string, lang: string, more: Partial<VoiceFacts> = {}): VoiceFacts => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
});
const picked = (...voices: VoiceFacts[]): string | undefined => pickVoice(voices, 'en', 'en-GB')?.name;

describe('the voice picked', () => {
  it('is never a remote one', () =>
    expect(picked(voice('Google UK', 'en-GB', { localService: false }), voice('Plain', 'en-US'))).toBe('Plain'));
  it('speaks the language, however the tag is written', () =>
    expect(picked(voice('Anna', 'de-DE'), voice('Kate', 'en_GB'))).toBe('Kate'));
  it('is a good one rather than the default', () =>
    expect(picked(voice('Plain', 'en-US', { default: true }), voice('Zoe (Premium)', 'en-US'))).toBe('Zoe (Premium)'));
  it('is not robotic where another is there', () =>
    expect(picked(voice('eSpeak NG', 'en-GB'), voice('Plain', 'en-US'))).toBe('Plain'));
  it("speaks the person's own region where equals are there", () =>
    expect(picked(voice('Alex', 'en-US'), voice('Daniel', 'en-GB'))).toBe('Daniel'));
  it('is none where there is none', () => expect(picked(voice('Anna', 'de-DE'))).toBeUndefined());
});
