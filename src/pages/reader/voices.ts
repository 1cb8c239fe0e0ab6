/** The voices of this device. Voices that send the text to a service are left out: Winnow sends nothing anywhere. */

export interface Voice {
  /** Its `voiceURI`. */
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

function baseOf(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** Local voices, those of the article's language first; empty where the browser has none or cannot speak. */
export function localVoices(lang: string): readonly SpeechSynthesisVoice[] {
  const all = 'speechSynthesis' in window ? speechSynthesis.getVoices() : [];
  const suits = (voice: SpeechSynthesisVoice): number => Number(baseOf(voice.lang) === baseOf(lang));
  return all
    .filter(({ localService }) => localService)
    .sort((one, other) => suits(other) - suits(one) || Number(other.default) - Number(one.default));
}

/** The voice to speak with: the chosen one where it is there, or else the first, which suits best. */
export function voiceFor(lang: string, chosen: string): SpeechSynthesisVoice | undefined {
  const voices = localVoices(lang);
  return voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices[0];
}

/** Calls back whenever the browser has found other voices; many find them only after a while. */
export function watchVoices(signal: AbortSignal, onChange: () => void): void {
  if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', onChange, { signal });
}
