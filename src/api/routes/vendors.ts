/** What vendors charge. */
import { VENDORS } from "../../data/index.ts";
import { type VendorRecord, VendorSchema } from "../../schema/data.ts";
import type { App } from "../env.ts";
import { registerRecords } from "./records.ts";

export const registerVendors = (app: App): void =>
	registerRecords(app, {
		one: "vendor",
		many: "vendors",
		schema: VendorSchema,
		all: VENDORS satisfies Record<string, VendorRecord>,
		description:
			"Vendors' prices and, as important, the events they bill. Each is a dated snapshot with its source: check it before you rely on it.",
		example: "intercom-fin",
	});
