import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const KB = 1024;
const CEILING = 150 * KB;

const root = resolve(import.meta.dirname, "../..");

interface Bundle {
	code: string;
	/** The files that it was made of. */
	sources: string[];
}

function bundleIn(folder: string): Bundle {
	const read = (file: string) => readFileSync(join(folder, file), "utf8");
	const { sources } = JSON.parse(read("index.js.map")) as { sources: string[] };
	return { code: read("index.js"), sources };
}

/** The Worker as a deployment uploads it: that of `npm test`, which has just built it, else built now. */
function bundle(): Bundle {
	const built = join(root, "dist/worker");
	if (process.env.PAGE_IS_BUILT && existsSync(join(built, "index.js"))) return bundleIn(built);
	const folder = mkdtempSync(join(tmpdir(), "worker-"));
	try {
		const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
		const deploy = ["deploy", "--dry-run", "--outdir", folder];
		const env = { ...process.env, NODE_ENV: "production", WRANGLER_SEND_METRICS: "false" };
		execFileSync(process.execPath, [wrangler, ...deploy], { cwd: root, env, stdio: "pipe" });
		return bundleIn(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test("the Worker is at most 150 KB compressed and carries nothing that only the document says", () => {
	const { code, sources } = bundle();
	expect(gzipSync(code).length).toBeLessThanOrEqual(CEILING);
	expect(sources.some((source) => source.endsWith("src/index.ts"))).toBe(true);
	expect(sources.some((source) => /node_modules\/zod\/v4\/mini\//.test(source))).toBe(true);
	// zod's languages and its larger kind of schemas, the document's library, and what is said.
	const foreign = /zod\/v4\/(locales|classic)\/|zod-to-openapi|zod-openapi|\/document\/|-helps\.ts/;
	expect(sources.filter((source) => foreign.test(source))).toEqual([]);
	for (const said of ["Free text to tell this kind", "JSON Pointer (RFC 6901)", "ZodString"])
		expect(code).not.toContain(said);
});
