/** Clients that generators make of the document: partners' code on them compiles, and works. */
import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Server, type Told, UNKNOWN } from "../clients/told.ts";
import { baseUrl } from "./harness.ts";
import { somebody } from "./saving.ts";

const folder = resolve(import.meta.dirname, "../clients");
const installed = createRequire(join(folder, "package.json"));
const run = promisify(execFile);

/** Runs a program of a package there, by its name in the package's bin; it throws what was printed. */
async function program(packageName: string, bin: string, ...args: string[]) {
	const manifest = installed.resolve(`${packageName}/package.json`);
	const { bin: bins } = installed(manifest) as { bin: Record<string, string> };
	const path = join(dirname(manifest), bins[bin] ?? "");
	await run(process.execPath, [path, ...args], { cwd: folder }).catch((failure) => {
		throw new Error(`${bin}: ${failure.stdout}${failure.stderr}`);
	});
}

const DOCUMENT = "../../dist/page/openapi.json";

beforeAll(async () => {
	const made = join(folder, ".cache");
	await rm(made, { recursive: true, force: true });
	await mkdir(made);
	const fetching = ["-c", "@hey-api/client-fetch", "--no-log-file", "--silent"];
	await Promise.all([
		program("openapi-typescript", "openapi-typescript", DOCUMENT, "-o", ".cache/openapi-fetch.ts"),
		program(
			"@hey-api/openapi-ts",
			"openapi-ts",
			"-i",
			DOCUMENT,
			"-o",
			".cache/hey-api",
			...fetching,
		),
		program("orval", "orval", "--quiet"),
	]);
	return () => rm(made, { recursive: true });
}, 120_000);
afterEach(() => {
	vi.unstubAllGlobals();
});

/** One round of a partner's code through the API. */
async function round(client: string): Promise<Told> {
	// By a variable: what it imports is made by this test.
	const { use } = (await import(join(folder, `${client}.ts`))) as {
		use(server: Server): Promise<Told>;
	};
	return use({ baseUrl, headers: somebody() });
}

test("partners' code compiles, and what it must not do would not", async () => {
	await program("typescript", "tsc", "--project", ".");
}, 120_000);

describe.each(["openapi-fetch", "hey-api", "orval"])("the client of %s", (client) => {
	test("estimates, saves, reads and tells problems apart by their code", async () => {
		const { posted, asked, read, refused, ended } = await round(client);
		const plain = await fetch(
			`${baseUrl}/v1/estimate?preset=ecommerce&monthlyContacts=5000&costPerContact=6`,
		);
		const { inputHash, summary } = (await plain.json()) as {
			inputHash: string;
			summary: { net: number };
		};
		expect(posted).toEqual({ inputHash, net: summary.net });
		expect(asked).toEqual(posted);
		expect(read).toEqual({ title: "Peak season", inputHash });
		expect(refused).toEqual([
			expect.stringMatching(/^\/workflows\/0\/monthlyContacts /),
			expect.stringMatching(/^\/workflows\/0\/automation\/deflectionRate /),
		]);
		expect(ended).toBe("deleted");
	});

	test("passes over keys and problems that came after it was made", async () => {
		const today = await round(client);
		const fetched = fetch;
		vi.stubGlobal("fetch", async (...asked: Parameters<typeof fetch>) => {
			const answer = await fetched(...asked);
			if (answer.status === 204) return answer;
			const { status, headers } = answer;
			const body = JSON.parse(await answer.text(), (_, value) => grown(value));
			return Response.json(body, { status, headers });
		});
		expect(await round(client)).toEqual({ ...today, ended: UNKNOWN });
	});
});

/** A part of an answer as a later server may give it. */
function grown(value: unknown): unknown {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	const moved = "code" in value && value.code === "gone" ? { code: "moved" } : {};
	return { ...value, ...moved, later: { more: [1] } };
}
