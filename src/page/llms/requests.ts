/** The requests that help most, as /llms.txt shows them with their real answers. */

export interface Asked {
	/** What it tells, and what to do with the answer. */
	what: string;
	/** Path with its query. */
	at: string;
	/** What is sent; without it the request is a GET. */
	body?: unknown;
}

const PLAN = { preset: "ecommerce", workflows: [{ monthlyContacts: 8000 }] };

export const REQUESTS: readonly Asked[] = [
	{
		what: "A first estimate from one figure, with cautious assumptions for the rest. The headline may be quoted as it is; `links.calculator` opens the same plan for a person; `warnings` name what deserves a second look.",
		at: "/v1/estimate?preset=ecommerce&monthlyContacts=8000&view=summary",
	},
	{
		what: "An estimate from a user's own figures. Without a preset everything that is not sent is off, so nothing is assumed behind anybody's back.",
		at: "/v1/estimate",
		body: {
			horizonMonths: 12,
			workflows: [
				{
					monthlyContacts: 100000,
					costPerContact: 4,
					automation: { deflectionRate: 0.4, containmentRate: 0.8, aiCostPerContact: 0.5 },
				},
			],
			labor: { cashableShare: 0.7 },
			costs: { oneTime: { integration: 60000 }, monthly: { subscription: 20000 } },
		},
	},
	{
		what: "The range. Say it beside any single figure: nobody knows beforehand how much AI will answer and keep solved.",
		at: "/v1/simulate",
		body: { input: PLAN },
	},
	{
		what: "What must be true: the value of one input at which the plan just pays.",
		at: "/v1/break-even",
		body: { input: PLAN, pointer: "/workflows/*/automation/containmentRate" },
	},
];

/** A request as a command; its host is for the reader to fill in. */
export function curlOf({ at, body }: Asked): string {
	const url = `https://THIS-SERVER${at}`;
	if (body === undefined) return `curl -s '${url}'`;
	return `curl -s ${url} -H 'content-type: application/json' -d '${JSON.stringify(body)}'`;
}
