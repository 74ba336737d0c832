import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);
let folder: string;
let document: string;

interface App {
	request(path: string, init: object, env: object): Promise<Response>;
}

beforeAll(async () => {
	// By a variable: this project's types are Node's, the app's are the Worker's.
	const module = join(root, "src/api/app.ts");
	const { createApp } = (await import(module)) as { createApp(log: () => void): App };
	const response = await createApp(() => {}).request("/openapi.json", {}, {});
	document = await response.text();
	folder = await mkdtemp(join(tmpdir(), "openapi-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A linter's report; it exits with a failure when it found anything. */
async function report(linter: string, text: string, ...args: string[]): Promise<unknown> {
	const file = join(folder, `${linter}-${text.length}.json`);
	await writeFile(file, text);
	const program = join(root, "node_modules/.bin", linter);
	const env = {
		...process.env,
		REDOCLY_TELEMETRY: "off",
		REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
	};
	const { stdout } = await run(program, ["lint", file, "--format=json", ...args], {
		env,
		maxBuffer: 1e8,
	}).catch((failure: { stdout: string }) => failure);
	return JSON.parse(stdout);
}

const rules = (file: string) => join(import.meta.dirname, file);
const redocly = async (text: string) => {
	const { problems } = (await report("redocly", text, `--config=${rules("redocly.yaml")}`)) as {
		problems: { ruleId: string }[];
	};
	return problems.map(({ ruleId }) => ruleId);
};
const spectral = async (text: string) => {
	const ruleset = `--ruleset=${rules("spectral.yaml")}`;
	const found = (await report("spectral", text, ruleset, "--quiet")) as { code: string }[];
	return found.map(({ code }) => code);
};

test("neither linter finds anything", async () => {
	expect(await Promise.all([redocly(document), spectral(document)])).toEqual([[], []]);
}, 60_000);

test("both linters see a wrong example and an operation without an id", async () => {
	const spoiled = JSON.parse(document);
	const { get } = spoiled.paths["/healthz"];
	get.operationId = undefined;
	get.responses["200"].content["application/json"].examples.up.value.modelVersion = 5;
	const [byRedocly, bySpectral] = await Promise.all([
		redocly(JSON.stringify(spoiled)),
		spectral(JSON.stringify(spoiled)),
	]);
	expect(byRedocly).toEqual(
		expect.arrayContaining(["no-invalid-media-type-examples", "operation-operationId"]),
	);
	expect(bySpectral).toEqual(
		expect.arrayContaining(["oas3-valid-media-example", "operation-operationId"]),
	);
}, 60_000);
