/** The built Worker served by workerd on loopback, for scripts that watch what it uses. */
import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unstable_startWorker as startWorker } from "wrangler";

/** A running server. */
export interface Served {
	url: URL;
	/** MB of memory that all of workerd holds (resident set), with the database and the platform's part. */
	resident(): number;
	/** MB on the heap of the Worker's own isolate, with garbage that nobody has collected yet. */
	heap(): Promise<number>;
	/** Milliseconds of processor time that all of workerd has used so far. */
	cpu(): number;
	/** Runs the cron trigger. */
	purge(): Promise<void>;
	close(): Promise<void>;
}

const root = join(import.meta.dirname, "../..");
const config = join(root, "wrangler.toml");

/** Serves what was built last, with an empty database. Reads /proc, so it needs Linux. */
export async function serve(): Promise<Served> {
	const folder = mkdtempSync(join(tmpdir(), "bench-worker-"));
	// wrangler is to look nothing up and to print no log of requests.
	Object.assign(process.env, {
		TMPDIR: folder,
		CI: "true",
		CLOUDFLARE_CF_FETCH_ENABLED: "false",
		WRANGLER_SEND_METRICS: "false",
		WRANGLER_LOG: "error",
	});
	const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
	const migrate = ["d1", "migrations", "apply", "DB", "--local", "--persist-to", folder];
	execFileSync(process.execPath, [wrangler, ...migrate, "--config", config], { stdio: "ignore" });
	const worker = await startWorker({
		config,
		dev: {
			server: { hostname: "127.0.0.1", port: 0 },
			inspector: { hostname: "127.0.0.1", port: 0 },
			persist: folder,
			logLevel: "error",
			watch: false,
		},
	});
	const url = await worker.url;
	// The isolate comes with the first request, the database with the first scenario.
	const first = await fetch(new URL("/v1/scenarios/00000000000000000000000000", url));
	if (first.status !== 404) throw new Error(`the database is not ready: ${await first.text()}`);
	await first.arrayBuffer();
	const pid = runtimeOver(folder);
	const address = await worker.inspectorUrl;
	if (!address) throw new Error("there is no inspector");
	const heap = await heapAt(address);
	return {
		url,
		resident: () => Number(/VmRSS:\s+(\d+) kB/.exec(proc(pid, "status"))?.[1]) / 1024,
		heap,
		cpu: () =>
			// Of each thread the nanoseconds on a processor; none of them ends.
			globSync(`/proc/${pid}/task/*/schedstat`).reduce(
				(sum, file) => sum + Number(readFileSync(file, "utf8").split(" ")[0]) / 1e6,
				0,
			),
		purge: async () => {
			const { status } = await fetch(new URL("/cdn-cgi/handler/scheduled", url));
			if (status !== 200) throw new Error(`the purge was answered ${status}`);
		},
		close: async () => {
			await worker.dispose();
			rmSync(folder, { recursive: true, maxRetries: 5 });
		},
	};
}

const proc = (pid: string, file: string) => readFileSync(`/proc/${pid}/${file}`, "utf8");

/** What a process has open, as /proc names it. */
const opened = (pid: string): string[] =>
	globSync(`/proc/${pid}/fd/*`).flatMap((link) => {
		try {
			return [readlinkSync(link)];
		} catch {
			return []; // closed meanwhile
		}
	});

/** The workerd that has the database in `folder` open; another one only passes requests on. */
function runtimeOver(folder: string): string {
	const found = globSync("/proc/[0-9]*/comm").find((file) => {
		try {
			const pid = file.split("/")[2] ?? "";
			const isDatabase = (name: string) => name.startsWith(folder) && name.endsWith(".sqlite");
			return readFileSync(file, "utf8").trim() === "workerd" && opened(pid).some(isDatabase);
		} catch {
			return false; // gone meanwhile
		}
	});
	if (!found) throw new Error("no workerd has the database open: is there no /proc?");
	return found.split("/")[2] ?? "";
}

/** A way to ask the inspector how large the heap of the Worker's isolate is, in MB. */
async function heapAt(address: URL): Promise<() => Promise<number>> {
	// It talks to the platform's own tools only. Node's constructor takes headers, DOM's type does not.
	const options = { headers: { origin: "https://devtools.devprod.cloudflare.dev" } };
	const socket = new WebSocket(`ws://${address.host}/ws`, options as unknown as string[]);
	await new Promise<void>((open, fail) => {
		socket.onopen = () => open();
		socket.onerror = () => fail(new Error("the inspector does not answer"));
	});
	const waiting = new Map<number, (megabytes: number) => void>();
	socket.onmessage = ({ data }) => {
		const { id, result } = JSON.parse(String(data));
		waiting.get(id)?.((result?.usedSize + result?.backingStorageSize) / 1e6);
		waiting.delete(id);
	};
	// Small numbers are those of the tool in between.
	let asked = 1_000_000;
	return () =>
		new Promise((answer, fail) => {
			waiting.set(++asked, answer);
			socket.send(JSON.stringify({ id: asked, method: "Runtime.getHeapUsage" }));
			setTimeout(() => fail(new Error("the inspector stopped answering")), 20_000).unref();
		});
}
