import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Answer {
	status: number;
	/** Names and values by turns, as they came. */
	headers: string[];
	body: Buffer;
}

/**
 * A server before the real one, as an edge is in production: files whose name has a hash of their
 * content are asked of the real one once, everything else each time. Locally every file costs it
 * 15 ms of both cores, and every visit has an empty browser cache.
 *
 * @param port the real server's
 */
export async function standBefore(port: number) {
	const known = new Map<string, Answer>();
	const server = createServer(async (asked, answer) => {
		const isPlain = asked.method === "GET" && !asked.headers["if-none-match"];
		// What a file is answered with hangs on its name and on how it may be packed.
		const key = isPlain && /^\/assets\/[^?]+$/.test(asked.url ?? "") && keyOf(asked);
		const before = key && known.get(key);
		if (before) return reply(answer, before);
		const fresh = pass(asked, answer, port);
		if (!key) return;
		const kept = await fresh;
		if (kept?.status === 200) known.set(key, kept);
	});
	// A browser that sends on a connection just as it is being closed would see a failed request.
	server.keepAliveTimeout = 0;
	server.requestTimeout = 0;
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const close = () =>
		new Promise<void>((closed) => {
			server.close(() => closed());
			server.closeAllConnections();
		});
	return { port: (server.address() as AddressInfo).port, close };
}

const keyOf = ({ url, headers }: IncomingMessage) =>
	[url, headers["accept-encoding"], headers.origin].join(" ");

function reply(answer: ServerResponse, { status, headers, body }: Answer) {
	answer.writeHead(status, headers);
	answer.end(body);
}

/** Hands a request on as it is, and its answer back; keeps a copy of that. Broken ones stay broken. */
function pass(asked: IncomingMessage, answer: ServerResponse, port: number) {
	return new Promise<Answer | null>((done) => {
		const broken = () => {
			answer.destroy();
			done(null);
		};
		const onward = request(
			{
				host: "127.0.0.1",
				port,
				method: asked.method,
				path: asked.url,
				headers: asked.rawHeaders,
				agent: false,
				setDefaultHeaders: false,
			},
			(given) => {
				const parts: Buffer[] = [];
				const { statusCode: status = 502, rawHeaders: headers } = given;
				answer.writeHead(status, headers);
				given.on("data", (part: Buffer) => parts.push(part));
				given.on("error", broken);
				given.on("end", () => done({ status, headers, body: Buffer.concat(parts) }));
				given.pipe(answer);
			},
		);
		onward.on("error", broken);
		asked.on("error", broken);
		asked.pipe(onward);
	});
}
