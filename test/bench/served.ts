/** The built page, served as in the browser's tests, for benchmarks of it. */
import type { ProvidedContext } from "vitest";
import type { TestProject } from "vitest/node";
import setup from "../e2e/setup.ts";

/** Builds and serves; `stop` ends it. */
export async function serve(): Promise<ProvidedContext & { stop: () => Promise<void> }> {
	const provided: Record<string, unknown> = {};
	const provide = (key: string, value: unknown) => {
		provided[key] = value;
	};
	// Setting up needs nothing else of the test runner, and provides all of this.
	const stop = await setup({ provide } as unknown as TestProject);
	return { ...(provided as unknown as ProvidedContext), stop };
}

/** The value that so large a share of all values does not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? Number.NaN;
