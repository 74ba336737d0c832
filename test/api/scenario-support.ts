/** Asking for scenarios, with a real D1. */
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { z } from "zod";
import { type Receipt, ReceiptSchema } from "../../src/schema/document/scenario.ts";
import { openDatabase } from "../../src/store/database.ts";
import { type Answer, app, ask, asProblem, ORIGIN } from "./support.ts";

/** The database and nothing that counts requests. */
export const bindings: Partial<Env> = { DB: env.DB };
export const database = () => openDatabase(env.DB);

export const INPUT = { preset: "ecommerce", workflows: [{ monthlyContacts: 5000 }] };

interface Sent {
	body?: unknown;
	token?: string | null;
	headers?: Record<string, string>;
	env?: Partial<Env>;
}

/** Sends a request about scenarios; the path begins behind /v1/scenarios. */
export function send(method: string, path = "", { body, token, headers, env: used }: Sent = {}) {
	return ask(
		`/v1/scenarios${path}`,
		{
			method,
			...(body === undefined
				? {}
				: { body: typeof body === "string" ? body : JSON.stringify(body) }),
			headers: {
				...(body === undefined ? {} : { "content-type": "application/json" }),
				...(token ? { authorization: `Bearer ${token}` } : {}),
				...headers,
			},
		},
		{ ...bindings, ...used },
		app,
	);
}

const strictReceipt = z.strictObject(ReceiptSchema.shape);

/** Saves a scenario and checks everything that holds of its receipt. */
export async function saved(
	body: object = { input: INPUT },
	headers: Record<string, string> = {},
): Promise<Receipt> {
	const answer = await send("POST", "", { body, headers });
	expect(answer.status, answer.text).toBe(201);
	const receipt = strictReceipt.parse(answer.json);
	const { id, editToken } = receipt;
	expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
	expect(editToken).toMatch(/^roi_edit_[\w-]{43}$/);
	expect(receipt.url).toBe(`${ORIGIN}/s/${id}`);
	expect(receipt.editUrl).toBe(`${receipt.url}#edit=${editToken}`);
	expect(answer.headers.get("location")).toBe(`${ORIGIN}/v1/scenarios/${id}`);
	expect(answer.headers.get("etag")).toMatch(/^"r1-2026-11-\d{4}-\d\d-\d\d"$/);
	expect(answer.headers.get("cache-control")).toBe("no-store");
	expect(answer.headers.get("ratelimit-policy")).toBe('"writes";q=20;w=60');
	return receipt;
}

/** A row as it is stored; null when there is none. */
export const stored = (id: string) =>
	env.DB.prepare("SELECT * FROM scenarios WHERE id = ?").bind(id).first<Record<string, unknown>>();

export const DAY = 24 * 60 * 60 * 1000;

/** Lets a scenario's time run out so many days ago. */
export const expire = (id: string, daysAgo: number) =>
	env.DB.prepare("UPDATE scenarios SET expires_at = ? WHERE id = ?")
		.bind(Date.now() - daysAgo * DAY, id)
		.run();

export const OTHER = { preset: "saas", workflows: [{ monthlyContacts: 900 }] };

/** An edit of a revision, under versions of some other day. */
export const edit = (revision: number, title = "edited") => ({
	body: { title, input: OTHER },
	headers: { "if-match": `"r${revision}-2020-01-2020-01-01"` },
});

/** An answer that says that the scenario has ended, and why; its detail. */
export function asGone(answer: Answer, reason: string): string {
	const problem = asProblem(answer, 410, "gone");
	expect(answer.json).toMatchObject({ reason });
	return problem.detail;
}
