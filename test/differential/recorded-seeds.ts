/** The random projects that plain `npm test` replays. */
export const recordedSeeds: readonly number[] = Array.from({ length: 24 }, (_, i) => i + 1);
