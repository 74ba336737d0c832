/** What a page would load to simulate: the entry of a bundle that a test runs in the browser. */
export { MODEL_DATA } from "../../src/data/index.ts";
export { simulate } from "../../src/engine/analysis/simulate.ts";
