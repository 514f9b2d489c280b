/** Runs of a property: so many as it says, or as many times as long as `FUZZ` says. */
// biome-ignore lint/style/noProcessEnv: how long tests look is no setting of the program
const times = Number(process.env["FUZZ"] ?? 1);

/** For `fc.assert`: a failure prints its seed, with which it is found again. */
export const runs = (usual: number): { readonly numRuns: number } => ({ numRuns: Math.ceil(usual * times) });
