import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentText } from "../support/document.ts";

const root = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);
let folder: string;
let document: string;

beforeAll(async () => {
	document = await documentText();
	folder = await mkdtemp(join(tmpdir(), "openapi-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A linter's report on several files; it exits with a failure when it found anything. */
async function report(linter: string, files: string[], ...args: string[]): Promise<unknown> {
	const program = join(root, "node_modules/.bin", linter);
	const env = {
		...process.env,
		REDOCLY_TELEMETRY: "off",
		REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
	};
	const { stdout } = await run(program, ["lint", ...files, "--format=json", ...args], {
		env,
		maxBuffer: 1e8,
	}).catch((failure: { stdout: string }) => failure);
	return JSON.parse(stdout);
}

const rules = (file: string) => join(import.meta.dirname, file);

async function redocly(file: string): Promise<string[]> {
	const { problems } = (await report("redocly", [file], `--config=${rules("redocly.yaml")}`)) as {
		problems: { ruleId: string }[];
	};
	return problems.map(({ ruleId }) => ruleId);
}

/** All files in one run: its start takes longer than its work. */
async function spectral(files: string[]): Promise<string[][]> {
	const ruleset = `--ruleset=${rules("spectral.yaml")}`;
	const found = (await report("spectral", files, ruleset, "--quiet")) as {
		code: string;
		source: string;
	}[];
	const inFile = (file: string) =>
		found.filter(({ source }) => basename(source) === basename(file));
	return files.map((file) => inFile(file).map(({ code }) => code));
}

test("both linters find nothing, and would see a wrong example and an operation without an id", async () => {
	const spoiled = JSON.parse(document);
	const { get } = spoiled.paths["/healthz"];
	get.operationId = undefined;
	get.responses["200"].content["application/json"].examples.up.value.modelVersion = 5;
	const [ours, wrong] = [join(folder, "ours.json"), join(folder, "wrong.json")];
	await writeFile(ours, document);
	await writeFile(wrong, JSON.stringify(spoiled));
	const [nothing, byRedocly, [none, bySpectral]] = await Promise.all([
		redocly(ours),
		redocly(wrong),
		spectral([ours, wrong]),
	]);
	expect([nothing, none]).toEqual([[], []]);
	expect(byRedocly).toEqual(
		expect.arrayContaining(["no-invalid-media-type-examples", "operation-operationId"]),
	);
	expect(bySpectral).toEqual(
		expect.arrayContaining(["oas3-valid-media-example", "operation-operationId"]),
	);
}, 60_000);
