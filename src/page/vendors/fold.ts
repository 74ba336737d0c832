/** Whether the list of vendors' prices is open. */
import { signal } from "@preact/signals";

export const vendorsOpen = signal(false);
