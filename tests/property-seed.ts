import fc from "fast-check";

/**
 * Properties try the same examples each time, so that a red run is red for what was changed. `FC_SEED=any npm run unit` looks for
 * new ones, `FC_SEED=number` repeats those of a failure.
 */
const wanted = process.env.FC_SEED;
if (wanted !== "any") fc.configureGlobal({ seed: wanted === undefined ? 20_211_221 : Number(wanted) });
