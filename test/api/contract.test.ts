/**
 * Every operation of the document, asked with requests that are made from the document: what it allows
 * is answered as it declares, what it forbids is never accepted.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { asDocumented, violations } from "./conformity.ts";
import { type Named, operations } from "./document.ts";
import { answerTo, mounted, remember, soundRequest, waysToSpoil } from "./requests.ts";
import { type Answer, asProblem } from "./support.ts";
import { type Draw, oneOf } from "./values.ts";

/** Each run makes a sound request and a spoilt one. Answers about scenarios are long to look through. */
function runsOf({ path, operation }: Named): number {
	if (path.startsWith("/v1/scenarios")) return 30;
	return operation.requestBody || path === "/v1/estimate" ? 100 : 60;
}

/** Rules that no JSON Schema says: codes of the model and of the analyses, some of them at one place only. */
const RULES = [
	"/high too-large",
	"/high too-small",
	"/low too-large",
	"/low too-small",
	"activities-too-long",
	"aiPrice required",
	"ceiling-below-rate",
	"labor-removed-twice",
	"likely-outside",
	"low-above-high",
	"message-quantity-required",
	"minutes-required",
	"names-nothing",
	"no-contact-price",
	"no-such-input",
	"not-a-currency",
	"not-a-figure",
	"not-compared",
	"other-currency",
	"pointer-or-pointers",
	"preset-currency",
	"retention-twice",
	"stages-out-of-order",
	"too-much-work",
	"unknown-preset",
	"unknown-version",
	"unsafe-text",
	"value-unknown",
	"values-differ",
	"varied-twice",
];

/** Where a refusal says that something is wrong. */
const placesOf = (answer: Answer) =>
	asProblem(answer, 422, "invalid-input").errors.map(
		({ pointer, parameter }) => parameter ?? pointer,
	);

/** Codes of a refusal that are about what the document's schema allows. */
const broken = (answer: Answer) =>
	asProblem(answer, 422, "invalid-input").errors.filter(
		({ code, pointer, parameter }) =>
			!RULES.includes(code) && !RULES.includes(`${parameter ?? pointer} ${code}`),
	);

console.info(
	`seed of the requests: ${fc.readConfigureGlobal().seed} (again: SEED=… npm run vitest)`,
);

test("the document's operations are asked here, or else are files of the build", () => {
	const files = operations.filter((named) => !mounted.includes(named));
	expect(mounted.length).toBeGreaterThan(20);
	for (const { operation } of files) expect(operation.tags).toEqual(["Pages"]);
});

test.each(mounted)("$name answers as the document says", { timeout: 60_000 }, async (named) => {
	const { requestBody, responses } = named.operation;
	const schema = requestBody?.content["application/json"]?.schema;
	const numRuns = runsOf(named);
	let accepted = 0;
	let refused = 0;
	const property = fc.asyncProperty(fc.gen(), async (g) => {
		const draw: Draw = (arbitrary) => g(() => arbitrary);
		const sound = await soundRequest(named, draw);
		const first = await answerTo(named, sound);
		asDocumented(named, first);
		if (first.status < 300) accepted++;
		else expect(broken(first), JSON.stringify(sound)).toEqual([]);
		// The validator judges the generator, too.
		if (schema) expect(violations(schema, sound.value)).toEqual([]);
		remember(named, first);

		const ways = waysToSpoil(named);
		if (ways.length === 0) return;
		const spoilt = oneOf(draw, ways)(await soundRequest(named, draw), draw);
		if (!spoilt.fault) return;
		const { what, statuses, place } = spoilt.fault;
		const second = await answerTo(named, spoilt);
		asDocumented(named, second);
		const said = `${what} in ${JSON.stringify(spoilt)}: ${second.text}`;
		expect(statuses, said).toContain(second.status);
		refused++;
		if (place !== undefined) expect(placesOf(second), said).toContain(place);
		else if (second.status === 422) expect(broken(second), said).toEqual([]);
		if (schema && place?.startsWith("/"))
			expect(violations(schema, spoilt.value), what).not.toEqual([]);
	});
	// A request as it was sent says enough; to find a smaller one takes minutes.
	await fc.assert(property, { numRuns, endOnFailure: true });
	expect(accepted, "accepted").toBeGreaterThan(numRuns / 5);
	if (responses["422"]) expect(refused, "refused").toBeGreaterThan(numRuns / 2);
});
