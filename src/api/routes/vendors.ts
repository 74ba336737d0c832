/** What vendors charge. */
import { VENDORS } from "../../data/index.ts";
import type { VendorRecord } from "../../schema/document/data.ts";
import type { App } from "../env.ts";
import { registerRecords } from "./records.ts";

export const registerVendors = (app: App): void =>
	registerRecords<VendorRecord>(app, { one: "vendor", many: "vendors", all: VENDORS });
