/** workerd alone: Workers on ports of their own, with nothing in front of them. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// Its package has no types: the default export is where the program lies.
const { default: workerd }: { default: string } = createRequire(import.meta.url)("workerd");
export const root = join(import.meta.dirname, "../..");

/** What wrangler would upload for a configuration: one module. */
export function bundle(config: string): string {
	const folder = mkdtempSync(join(tmpdir(), "bench-bundle-"));
	const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
	execFileSync(
		process.execPath,
		[wrangler, "deploy", "--dry-run", "--outdir", folder, "--config", config],
		{ cwd: root, stdio: "ignore", env: { ...process.env, WRANGLER_SEND_METRICS: "false" } },
	);
	const [script] = [join(folder, "index.js")].map((file) => readFileSync(file, "utf8"));
	rmSync(folder, { recursive: true });
	return script ?? "";
}

interface Profile {
	nodes: { id: number; callFrame: { functionName: string } }[];
	samples: number[];
	timeDeltas: number[];
}

/**
 * Milliseconds of processor time until a Worker can take its first request: the mean of some runs,
 * because one that is shorter than the profiler's step has often no sample at all.
 */
export function startUpOf(config: string, runs = 15): number {
	const folder = mkdtempSync(join(tmpdir(), "bench-startup-"));
	const file = join(folder, "startup.cpuprofile");
	const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
	const times = Array.from({ length: runs }, () => {
		const args = [wrangler, "check", "startup", "--outfile", file, "--config", config];
		const env = { ...process.env, WRANGLER_SEND_METRICS: "false" };
		execFileSync(process.execPath, args, { cwd: dirname(config), stdio: "ignore", env });
		const { nodes, samples, timeDeltas }: Profile = JSON.parse(readFileSync(file, "utf8"));
		const idle = new Set(
			nodes.filter(({ callFrame }) => callFrame.functionName === "(idle)").map(({ id }) => id),
		);
		const busy = timeDeltas.filter((_, i) => !idle.has(samples[i] ?? 0));
		return busy.reduce((sum, delta) => sum + delta, 0) / 1000;
	});
	rmSync(folder, { recursive: true });
	return times.reduce((sum, time) => sum + time, 0) / runs;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	if (address === null || typeof address === "string") throw new Error("there is no port");
	return address.port;
}

/** Workers that run. */
export interface Running<K extends string> {
	child: ChildProcess;
	ports: Record<K, number>;
	stop(): Promise<void>;
}

/**
 * Starts workerd with each Worker on a port of its own.
 *
 * @param scripts each one module
 */
export async function start<K extends string>(scripts: Record<K, string>): Promise<Running<K>> {
	const folder = mkdtempSync(join(tmpdir(), "bench-workerd-"));
	const names = Object.keys(scripts) as K[]; // the record's own keys
	const list: [K, number][] = [];
	for (const name of names) {
		writeFileSync(join(folder, `${name}.js`), scripts[name]);
		list.push([name, await freePort()]);
	}
	const services = names.map(
		(name) =>
			`(name = "${name}", worker = (modules = [(name = "${name}.js", esModule = embed "${name}.js")], compatibilityDate = "2026-10-20"))`,
	);
	const sockets = list.map(
		([name, port]) =>
			`(name = "${name}", address = "127.0.0.1:${port}", http = (), service = "${name}")`,
	);
	writeFileSync(
		join(folder, "config.capnp"),
		`using Workerd = import "/workerd/workerd.capnp";\nconst config :Workerd.Config = (services = [${services}], sockets = [${sockets}]);\n`,
	);
	const child = spawn(workerd, ["serve", join(folder, "config.capnp")], { stdio: "ignore" });
	const stop = async () => {
		const ended = once(child, "exit");
		child.kill();
		await ended;
		rmSync(folder, { recursive: true, maxRetries: 5 });
	};
	for (const [, port] of list)
		for (let tries = 0; ; tries++)
			try {
				await (await fetch(`http://127.0.0.1:${port}/healthz`)).arrayBuffer();
				break;
			} catch (error) {
				if (tries > 100) throw error;
				await sleep(100);
			}
	return { child, ports: Object.fromEntries(list) as Record<K, number>, stop }; // of every name
}
