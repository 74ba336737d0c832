import { expect, test } from "vitest";
import { asProblem, faultsOf, post } from "./support.ts";

const AT = "/v1/break-even";
const RATE = "/workflows/0/automation/deflectionRate";
const own = {
	workflows: [{ monthlyContacts: 5000, costPerContact: 6, automation: { deflectionRate: 0.4 } }],
	costs: { usage: [{ name: "Resolutions", unit: "resolution", price: 1 }] },
};
const refused = async (body: object) =>
	faultsOf(await post(AT, { input: own, pointer: RATE, ...body }));

test.each([
	["/nope", "no-such-input"],
	["x", "no-such-input"],
	["", "no-such-input"],
	["/__proto__", "no-such-input"],
	["/workflows/0/__proto__/length", "no-such-input"],
	["/workflows/1/monthlyContacts", "names-nothing"],
	["/benefits/incidents/*/preventedShare", "names-nothing"],
	["/currency", "not-a-figure"],
	["/costs/usage/0", "not-a-figure"],
	[7, "wrong-type"],
	["/a\tb", "wrong-type"],
	["/".repeat(201), "too-long"],
	[null, "required"],
	[undefined, "required"],
])("the pointer %j is refused: %s", async (pointer, code) =>
	expect(await refused({ pointer })).toEqual([`/pointer ${code}`]),
);

test.each<[object, string[]]>([
	[{ low: 0.5, high: 0.4 }, ["/low low-above-high"]],
	[{ low: -0.1, high: 1.1 }, ["/high too-large", "/low too-small"]],
	[{ low: 2 }, ["/low too-large"]],
	[{ high: -1 }, ["/high too-small"]],
	[{ pointer: "/labor/paidHoursPerMonth", low: 0 }, ["/low too-small"]],
	[{ pointer: "/labor/paidHoursPerMonth", high: 1e-9 }, ["/high low-above-high"]],
	[{ low: -2e12, high: 2e12 }, ["/high too-large", "/low too-small"]],
	[{ low: "0", high: true }, ["/high not-a-number", "/low not-a-number"]],
	[{ target: 2e15 }, ["/target too-large"]],
	[{ target: "0" }, ["/target not-a-number"]],
	[{ metric: "irr" }, ["/metric not-a-choice"]],
	[{ samples: 100 }, ["/samples unknown-key"]],
	[{ input: undefined }, ["/input required"]],
])("%j is refused", async (body, faults) => expect(await refused(body)).toEqual(faults));

test("every fault at once, also one of the input", async () => {
	expect(
		await refused({ pointer: "/nope", low: 2, high: 1, metric: "x", target: "x", color: 1 }),
	).toEqual([
		"/color unknown-key",
		"/low low-above-high",
		"/metric not-a-choice",
		"/pointer no-such-input",
		"/target not-a-number",
	]);
	expect(
		await refused({
			input: { workflows: [{ monthlyContacts: -1 }], currency: "usd" },
			pointer: 5,
			low: 2,
			high: 1,
		}),
	).toEqual([
		"/input/currency not-a-currency",
		"/input/workflows/0/costPerContact no-contact-price",
		"/input/workflows/0/monthlyContacts too-small",
		"/low low-above-high",
		"/pointer wrong-type",
	]);
	expect(faultsOf(await post(AT, "null"))).toEqual([" wrong-type"]);
	expect(faultsOf(await post(`${AT}?metric=npv`, { input: own, pointer: RATE }))).toEqual([
		"metric unknown-parameter",
	]);
});

test("the bounds named are those of the input", async () => {
	const answer = await post(AT, { input: own, pointer: RATE, high: 40 });
	expect(asProblem(answer, 422, "invalid-input").errors).toEqual([
		{
			pointer: "/high",
			code: "too-large",
			detail: "Too large: expected a number from 0 to 1; use 0.4 for 40 %.",
		},
	]);
});

test("a pointer that names nothing is told although the input is at fault as well", async () => {
	const input = { workflows: [{ monthlyContacts: 1, costPerContact: 1 }], horizonMonths: 0 };
	const answer = await post("/v1/break-even", { input, pointer: "/nope" });
	expect(faultsOf(answer)).toEqual(["/input/horizonMonths too-small", "/pointer no-such-input"]);
});
