/**
 * Figures of operation, for who binds a dataset to keep them in (src/OPERATIONS.md). A point holds the
 * route's template, the method, the status and a time: nothing that was asked, and nothing of who asked.
 */
import type { Purged } from "../store/purge.ts";

type Dataset = AnalyticsEngineDataset | undefined;

/** A request as it is counted; `ms` is what its clock saw, which stands still while the Worker computes. */
export interface Answered {
	route: string;
	method: string;
	status: number;
	ms: number;
}

/** Counts a request: blobs route, method and status, double milliseconds. */
export const countAnswer = (dataset: Dataset, { route, method, status, ms }: Answered): void =>
	write(dataset, {
		indexes: [route],
		blobs: [route, method, String(status)],
		doubles: [ms],
	});

/** Counts a purge as a route of its own: blob 3 says whether nothing was left, doubles 2 to 4 the rows. */
export const countPurge = (
	dataset: Dataset,
	{ emptied, removed, keys, done, ms }: Purged & { ms: number },
): void =>
	write(dataset, {
		indexes: ["purge"],
		blobs: ["purge", "cron", done ? "done" : "left"],
		doubles: [ms, emptied, removed, keys],
	});

function write(dataset: Dataset, point: AnalyticsEngineDataPoint): void {
	try {
		dataset?.writeDataPoint(point);
	} catch {
		// A dataset that is away must not take the service with it.
	}
}
