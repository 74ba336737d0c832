/** The whole API as one app. */
import { Hono } from "hono";
import type { App, AppEnv, LogLine } from "./env.ts";
import { useMiddleware } from "./middleware.ts";
import { nowhere } from "./nowhere.ts";
import { onError } from "./problem.ts";
import { registerBenchmarks } from "./routes/benchmarks.ts";
import { registerBreakEven } from "./routes/break-even.ts";
import { registerCompare } from "./routes/compare.ts";
import { registerEstimate } from "./routes/estimate.ts";
import { registerHealth } from "./routes/health.ts";
import { registerPresets } from "./routes/presets.ts";
import { registerProblems } from "./routes/problems.ts";
import { registerScenarioEdits } from "./routes/scenario-edits.ts";
import { registerScenarioMove } from "./routes/scenario-move.ts";
import { registerScenarioPages } from "./routes/scenario-pages.ts";
import { registerScenarios } from "./routes/scenarios.ts";
import { registerScorecard } from "./routes/scorecard.ts";
import { registerSensitivity } from "./routes/sensitivity.ts";
import { registerSimulate } from "./routes/simulate.ts";
import { type Document, registerSpec } from "./routes/spec.ts";
import { registerVendorCompare } from "./routes/vendor-compare.ts";
import { registerVendors } from "./routes/vendors.ts";

/**
 * Builds the app.
 *
 * @param log takes each line of the log; the Worker's own goes to the console
 * @param document makes the API's document where no build has laid it among the assets
 */
export function createApp(
	log: (line: LogLine) => void = (line) => console.log(JSON.stringify(line)),
	document?: () => Promise<Document>,
): App {
	const app: App = Object.assign(new Hono<AppEnv>(), { operations: [] });
	useMiddleware(app, log);
	app.onError(onError);
	app.notFound(nowhere);
	registerEstimate(app);
	registerSimulate(app);
	registerSensitivity(app);
	registerBreakEven(app);
	registerScorecard(app);
	registerCompare(app);
	registerVendorCompare(app);
	registerBenchmarks(app);
	registerPresets(app);
	registerVendors(app);
	registerScenarios(app);
	registerScenarioEdits(app);
	registerScenarioMove(app);
	registerScenarioPages(app);
	registerHealth(app);
	registerProblems(app);
	registerSpec(app, document);
	return app;
}
