CREATE TABLE `idempotency_keys` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`request_hash` text NOT NULL,
	`scenario_id` text NOT NULL,
	`salt` text NOT NULL,
	`answer` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_by_expiry` ON `idempotency_keys` (`expires_at`);--> statement-breakpoint
CREATE TABLE `scenarios` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`revision` integer NOT NULL,
	`write_id` text NOT NULL,
	`title` text,
	`input` text,
	`resolved_input` text,
	`result` text,
	`model_version` text NOT NULL,
	`data_version` text NOT NULL,
	`lifetime_days` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ending` text
);
--> statement-breakpoint
CREATE INDEX `scenarios_by_expiry` ON `scenarios` (`expires_at`);