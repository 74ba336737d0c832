/** The whole API as one app. */
import { Hono } from "hono";
import { registerComponents } from "./components.ts";
import type { App, AppEnv, LogLine, Registry } from "./env.ts";

import { useMiddleware } from "./middleware.ts";
import { onError, ProblemError, problemResponse } from "./problem.ts";
import { registerBenchmarks } from "./routes/benchmarks.ts";
import { registerBreakEven } from "./routes/break-even.ts";
import { registerCompare } from "./routes/compare.ts";
import { registerEstimate } from "./routes/estimate.ts";
import { registerHealth } from "./routes/health.ts";
import { registerPages } from "./routes/pages.ts";
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

/** Keeps nothing: to make a document takes a library that would be a third of the Worker. */
const nowhere = {
	register: (_, schema) => schema,
	registerComponent: (type, name) => ({ name, ref: { $ref: `#/components/${type}/${name}` } }),
	registerPath: () => {},
} satisfies Registry;

/**
 * Builds the app.
 *
 * @param log takes each line of the log; the Worker's own goes to the console
 * @param document makes the API's document where no build has laid it among the assets
 */
export const createApp = (
	log: (line: LogLine) => void = (line) => console.log(JSON.stringify(line)),
	document?: () => Promise<Document>,
): App => mount(Object.assign(new Hono<AppEnv>(), { openAPIRegistry: nowhere }), log, document);

/** Mounts the whole API on an app. */
export function mount(
	app: App,
	log: (line: LogLine) => void,
	document?: () => Promise<Document>,
): App {
	useMiddleware(app, log);
	app.onError(onError);
	app.notFound((c) =>
		problemResponse(
			c,
			new ProblemError("not-found", "Nothing has this address; /openapi.json lists all that do."),
		),
	);
	registerComponents(app);
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
	registerPages(app);
	registerSpec(app, document);
	return app;
}
