/** The tables. Their migrations are generated from here: `npm run migration -- --name what_changes`. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** How a scenario can end before its time: its owner deleted it, or gave it another link. */
export const ENDINGS = ["deleted", "rotated"] as const;

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/**
 * Saved scenarios. An ended one leaves its row behind for a while without what was in it, so that its
 * link can say what happened; `expires_at` is when it ended, whatever the reason.
 */
export const scenarios = sqliteTable(
	"scenarios",
	{
		/** 128 random bits: who knows it may look. */
		id: text("id").primaryKey(),
		/** SHA-256 of the edit token in hexadecimal; the token itself is nowhere. */
		tokenHash: text("token_hash").notNull(),
		/** Counts the edits from 1. */
		revision: integer("revision").notNull(),
		/** Names the write that made this revision, so that a repeated one knows its own work. */
		writeId: text("write_id").notNull(),
		title: text("title"),
		/** The input as it was sent, JSON; null once the scenario has ended. */
		input: text("input"),
		/** The input with every value, JSON. */
		resolvedInput: text("resolved_input"),
		/** The estimate with its timeline, JSON, as it was when it was saved. */
		result: text("result"),
		modelVersion: text("model_version").notNull(),
		dataVersion: text("data_version").notNull(),
		/** Days that each edit gives it. */
		lifetimeDays: integer("lifetime_days").notNull(),
		createdAt: instant("created_at").notNull(),
		updatedAt: instant("updated_at").notNull(),
		expiresAt: instant("expires_at").notNull(),
		ending: text("ending", { enum: ENDINGS }),
	},
	// For the purge, the only query that is not for one id.
	(table) => [index("scenarios_by_expiry").on(table.expiresAt)],
);

/** Answers to requests that may be repeated, kept for a day. There is no secret in them. */
export const idempotencyKeys = sqliteTable(
	"idempotency_keys",
	{
		/** SHA-256 of the key in hexadecimal. */
		keyHash: text("key_hash").primaryKey(),
		/** SHA-256 of what was asked for, to tell a repetition from a mistake. */
		requestHash: text("request_hash").notNull(),
		scenarioId: text("scenario_id").notNull(),
		/** With the key itself, which only the caller has, it gives the edit token again. */
		salt: text("salt").notNull(),
		/** The answer without the token, JSON. */
		answer: text("answer").notNull(),
		expiresAt: instant("expires_at").notNull(),
	},
	(table) => [index("idempotency_keys_by_expiry").on(table.expiresAt)],
);

export type Scenario = typeof scenarios.$inferSelect;
export type IdempotencyKey = typeof idempotencyKeys.$inferSelect;
