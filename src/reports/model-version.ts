/** Which trained weights are in this build. */

/** Set by `scripts/build.ts`: names the content of `src/engine/data`. */
declare const MODEL_VERSION: string;

/** Ten hexadecimal digits, the same for the same weights; `unbuilt` outside of builds. */
export const modelVersion: string = typeof MODEL_VERSION === 'string' ? MODEL_VERSION : 'unbuilt';
