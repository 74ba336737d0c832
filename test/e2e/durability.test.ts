/** What was answered as saved stays saved, also when the server dies in the middle of its work. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
	existsSync,
	globSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const CLIENTS = 6;
/** The server dies when so many saves have been answered. */
const ANSWERED = 60;

/** A folder that looks like the project and has its own data: wrangler keeps them where it starts. */
function projectFolder(): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), "durability-")));
	for (const name of ["dist", "migrations", "node_modules", "package.json", "src", "wrangler.toml"])
		symlinkSync(join(root, name), join(folder, name));
	return folder;
}

/** `npm start` as package.json says it, without the build. */
function startCommand(): string {
	const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const build = "npm run build && ";
	expect(scripts.start).toMatch(new RegExp(`^${build}`));
	return scripts.start.slice(build.length);
}

interface Server {
	url: string;
	process: ChildProcess;
	/** Wrangler and everything it started. */
	group: number;
}

/** Starts the server as a process group of its own, on a free port. */
async function start(folder: string, signal: AbortSignal): Promise<Server> {
	// A test that ran out of time goes on until something fails: not until here.
	signal.throwIfAborted();
	const child = spawn("sh", ["-c", startCommand()], {
		cwd: folder,
		detached: true,
		stdio: ["ignore", "pipe", "pipe"],
		env: {
			...process.env,
			PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
			IP: "127.0.0.1",
			PORT: "0",
			// What a killed wrangler leaves behind goes with the folder.
			TMPDIR: folder,
			WRANGLER_LOG_PATH: join(folder, "log"),
			WRANGLER_REGISTRY_PATH: join(folder, "registry"),
		},
	});
	const group = child.pid;
	if (group === undefined) throw new Error("there is no shell");
	onTestFinished(() => kill(group));
	let said = "";
	const url = await new Promise<string>((ready, fail) => {
		const hear = (text: Buffer) => {
			said += text;
			const found = /Ready on \S*(http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
			if (found) ready(found);
		};
		child.stdout.on("data", hear);
		child.stderr.on("data", hear);
		child.once("exit", () => fail(new Error(`the server did not start:\n${said}`)));
	});
	return { url, process: child, group };
}

/** The living processes of a group by name; a dead one that nobody has asked about is not living. */
function living(group: number): string[] {
	const listed = existsSync("/proc/self/stat")
		? globSync("/proc/[0-9]*/stat").map((file) => {
				try {
					return readFileSync(file, "utf8");
				} catch {
					return ""; // gone meanwhile
				}
			})
		: execFileSync("ps", ["-A", "-o", "pid=,ucomm=,stat=,ppid=,pgid="], { encoding: "utf8" }).split(
				"\n",
			);
	return listed
		.map((line) => /^\s*\d+\s+(.+?)\s+([A-Z])\S*\s+\d+\s+(\d+)\b/.exec(line) ?? [])
		.filter(([, , state, of]) => Number(of) === group && state !== "Z" && state !== "X")
		.map(([, name = ""]) => name);
}

/** Kills a whole group and waits until it is dead. */
async function kill(group: number): Promise<void> {
	try {
		process.kill(-group, "SIGKILL");
	} catch {
		return; // it is dead already
	}
	while (living(group).length > 0) await sleep(20);
}

/** One scenario that a client wants saved. */
interface Save {
	title: string;
	key: string;
	body: { title: string; input: { workflows: { monthlyContacts: number }[] } };
	headers: Record<string, string>;
}

function newSave(number: number): Save {
	const title = `save ${number}`;
	const key = randomUUID();
	const automation = { deflectionRate: 0.4 };
	const workflow = { monthlyContacts: 1000 + number, costPerContact: 4, automation };
	return {
		title,
		key,
		body: { title, input: { workflows: [workflow] } },
		headers: {
			"content-type": "application/json",
			"idempotency-key": key,
			// Each save comes from a client of its own: writes are limited by client.
			"cf-connecting-ip": `10.0.${number >> 8}.${number & 255}`,
		},
	};
}

/** Saves and returns the scenario's id; throws unless the whole answer came. */
async function save(url: string, { body, headers }: Save): Promise<string> {
	const init = { method: "POST", headers, body: JSON.stringify(body) };
	const response = await fetch(`${url}/v1/scenarios`, init);
	const text = await response.text();
	if (response.status !== 201) throw new Error(`${response.status}: ${text}`);
	return JSON.parse(text).id;
}

/** Several clients save until the server is killed; what they were told, and what they were not. */
async function saveUntilKilled(server: Server) {
	const answered = new Map<string, Save>();
	const unanswered: Save[] = [];
	let count = 0;
	let killed = false;
	const client = async () => {
		while (!killed) {
			const wanted = newSave(count++);
			try {
				answered.set(await save(server.url, wanted), wanted);
			} catch (failure) {
				if (!killed) throw failure;
				unanswered.push(wanted);
			}
			if (answered.size < ANSWERED || killed) continue;
			killed = true;
			// One is under way for certain: the others' answers may all be waiting to be read.
			const last = newSave(count++);
			const sent = save(server.url, last);
			process.kill(-server.group, "SIGKILL");
			await sent.then(
				(id) => answered.set(id, last),
				() => unanswered.push(last),
			);
		}
	};
	await Promise.all(Array.from({ length: CLIENTS }, client));
	return { answered, unanswered };
}

/** Titles and how often each is stored, straight from the database's file. */
function stored(folder: string): Map<string, number> {
	const [file] = globSync("d1/*/*.sqlite", { cwd: join(folder, ".wrangler/state/v3") }).filter(
		(name) => !name.endsWith("metadata.sqlite"),
	);
	const database = new DatabaseSync(join(folder, ".wrangler/state/v3", file ?? "there is none"));
	try {
		expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
		const rows = database
			.prepare("SELECT title, count(*) AS n FROM scenarios GROUP BY title")
			.all();
		return new Map(rows.map(({ title, n }) => [String(title), Number(n)]));
	} finally {
		database.close();
	}
}

test("killing the server in the middle of many saves loses no answered one", async ({ signal }) => {
	const folder = projectFolder();
	onTestFinished(() => rmSync(folder, { recursive: true }));

	const first = await start(folder, signal);
	expect(living(first.group).filter((name) => name.includes("workerd")).length).toBeGreaterThan(0);
	const death = once(first.process, "exit");
	const { answered, unanswered } = await saveUntilKilled(first);
	await death;
	await kill(first.group);
	expect(living(first.group)).toEqual([]);
	expect(answered.size).toBeGreaterThanOrEqual(ANSWERED);
	expect(unanswered.length).toBeGreaterThan(0);

	const second = await start(folder, signal);
	const check = async (id: string, { title, body, headers }: Save) => {
		const response = await fetch(`${second.url}/v1/scenarios/${id}`, { headers });
		expect(response.status, title).toBe(200);
		expect(await response.json()).toMatchObject({ id, title, input: body.input });
	};
	for (const [id, saved] of answered) await check(id, saved);

	// Who got no answer asks again with the same key: saved once, whatever became of the first time.
	for (const wanted of unanswered) {
		const id = await save(second.url, wanted);
		expect(await save(second.url, wanted)).toBe(id);
		await check(id, wanted);
	}
	await kill(second.group);
	const all = [...answered.values(), ...unanswered];
	expect(stored(folder)).toEqual(new Map(all.map(({ title }) => [title, 1])));
}, 90_000);
