/** The promise to clients, src/api/README.md, against what is served and deployed. */
import { expect, test } from "vitest";
import { MONTHS_UNTIL_SUNSET } from "../../src/api/deprecation.ts";
import { policyOf } from "../../src/api/limits.ts";
import promise from "../../src/api/README.md?raw";
import { MOST_BYTES } from "../../src/api/read.ts";
import { DATA_VERSION } from "../../src/data/index.ts";
import { MODEL_VERSION } from "../../src/engine/index.ts";
import deployed from "../../wrangler.toml?raw";
import type { Spec } from "../support/openapi.ts";
import { ask } from "./support.ts";

const flowing = promise.replaceAll(/\s+/g, " ");
const NAMES = ["writes", "heavy", "reads"] as const;
const quotaOf = (name: (typeof NAMES)[number]) => /q=(\d+);w=60$/.exec(policyOf(name))?.[1];

test.each(NAMES)("the limit of %s is the same wherever it is said", (name) => {
	const quota = quotaOf(name);
	expect(promise).toContain(`| \`${name}\` | ${quota} |`);
	const binding = deployed
		.split("[[ratelimits]]")
		.find((part) => part.includes(name.toUpperCase()));
	expect(binding).toContain(`name = "LIMIT_${name.toUpperCase()}"`);
	expect(binding).toContain(`{ limit = ${quota}, period = 60 }`);
});

test("its other numbers are the code's", () => {
	expect(flowing).toContain(`deprecated for at least ${MONTHS_UNTIL_SUNSET} months first`);
	expect(flowing).toContain(`at most ${MOST_BYTES / 1024} KiB`);
	expect(flowing).toContain(`model ${MODEL_VERSION}, data ${DATA_VERSION}`);
});

test("the document says the same in short, and how long scenarios are kept", async () => {
	const { json } = await ask("/openapi.json");
	// The document is JSON of our own making.
	const document = json as Spec & { info: { description: string } };
	const { description } = document.info;
	const [writes, heavy, reads] = NAMES.map(quotaOf);
	expect(description).toContain(
		`save, change, move or delete ${writes} scenarios a minute, ask for ${heavy} analyses and make ${reads} other`,
	);
	const times = promise.match(/at least \d+ months/g) ?? [];
	expect(times).toHaveLength(2);
	for (const time of times) expect(description).toContain(time);
	const { expiresInDays } = document.components?.schemas?.ScenarioInput?.properties ?? {};
	expect(flowing).toContain(`up to ${expiresInDays?.maximum}.`);
});
